package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.feed.ChangeType.Subject;

/**
 * Leaves of some lines what is within the viewer's reach now, and the word that something is not any more. That word is
 * for those only who may have known of the thing: it must not tell anybody else that there was one.
 */
@ApplicationScoped
class InSight {

    private final Instance<Sight> sights;

    @Inject
    InSight(@Any Instance<Sight> sights) { this.sights = sights; }

    List<Line> of(Viewer viewer, List<Line> lines) {
        List<Line> known = lines.stream().filter(line -> mayHaveKnown(viewer, line)).toList();
        Map<Subject, Set<UUID>> shown = new EnumMap<>(Subject.class);
        Map<Subject, Set<UUID>> near = new EnumMap<>(Subject.class);
        for (Sight sight : sights) {
            shown.put(sight.subject(), sight.among(viewer, subjects(sight, known, line -> true)));
            Set<UUID> gone = new HashSet<>(subjects(sight, known, InSight::isLost));
            near.put(sight.subject(), gone.isEmpty() ? gone : sight.within(viewer, gone));
        }
        return known.stream().filter(line -> line.type().isWithdrawal()
            ? !has(shown, line) && (!isLost(line) || has(near, line)) : has(shown, line)).toList();
    }

    /** The end of a transfer tells those only who move records that they have lost sight of one. */
    private static boolean mayHaveKnown(Viewer viewer, Line line) {
        return line.type() != ChangeType.RECORD_WITHDRAWN || line.detail() == null || viewer.is(Role.COORDINATOR);
    }

    private static boolean isLost(Line line) { return line.type().isWithdrawal() && line.toWorkspace(); }

    private static boolean has(Map<Subject, Set<UUID>> some, Line line) {
        return some.getOrDefault(line.type().subject(), Set.of()).contains(line.subject());
    }

    private static Set<UUID> subjects(Sight sight, List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(line -> line.type().subject() == sight.subject()).filter(which).map(Line::subject)
            .collect(Collectors.toSet());
    }
}
