package org.suivi.profiles.contacts;

import static org.suivi.sharing.InvalidValue.optionalText;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.Viewer;

/**
 * What a contact is to one child.
 *
 * @param relationText the relation in own words, or null
 * @param rank         order in which contacts are listed and called, from 1
 * @param flags        at most one of each kind; a kind that is missing is unknown
 */
public record Tie(Relation relation, String relationText, int rank, List<Flag> flags, Restriction restriction,
        LocalDate from, String note) implements Serializable {

    public Tie {
        relation = relation == null ? Relation.UNKNOWN : relation;
        relationText = optionalText("relationText", relationText, 100);
        rank = Math.max(1, rank);
        flags = flags == null ? List.of() : List.copyOf(byKind(flags).values());
        restriction = restriction == null ? Restriction.NONE : restriction;
        note = optionalText("note", note, 300);
    }

    public static Tie of(Relation relation, Flag... flags) {
        return new Tie(relation, null, 1, List.of(flags), null, null, null);
    }

    /** What is known of that kind; unknown when nothing was said. */
    public Flag flag(Flag.Kind kind) {
        return flags.stream().filter(flag -> flag.kind() == kind).findFirst().orElse(Flag.unknown(kind));
    }

    /** No program lifts, loosens or hides what a court has ordered; {@code next} is null when the tie is to end. */
    void refuseLoosening(Viewer viewer, Tie next) {
        if (!viewer.isClient() || restriction.kind() == Restriction.Kind.NONE) return;
        if (next == null || !restriction.equals(next.restriction())) throw new NotAllowed("restriction");
    }

    private static Map<Flag.Kind, Flag> byKind(List<Flag> flags) {
        return flags.stream().collect(Collectors.toMap(Flag::kind, Function.identity(), (first, second) -> second,
                () -> new java.util.EnumMap<>(Flag.Kind.class)));
    }
}
