package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.feed.ChangeType.Subject;

/** Leaves of some lines what is within the viewer's reach now, and the word that something is not any more. */
@ApplicationScoped
class InSight {

    private final Instance<Sight> sights;

    @Inject
    InSight(@Any Instance<Sight> sights) { this.sights = sights; }

    List<Line> of(Viewer viewer, List<Line> lines) {
        Map<Subject, Set<UUID>> visible = new EnumMap<>(Subject.class);
        for (Sight sight : sights) visible.put(sight.subject(), sight.among(viewer, subjects(sight, lines)));
        return lines.stream().filter(line -> line.type().isWithdrawal() != sees(visible, line)).toList();
    }

    private static boolean sees(Map<Subject, Set<UUID>> visible, Line line) {
        return visible.getOrDefault(line.type().subject(), Set.of()).contains(line.subject());
    }

    private static Set<UUID> subjects(Sight sight, List<Line> lines) {
        return lines.stream().filter(line -> line.type().subject() == sight.subject()).map(Line::subject)
            .collect(Collectors.toSet());
    }
}
