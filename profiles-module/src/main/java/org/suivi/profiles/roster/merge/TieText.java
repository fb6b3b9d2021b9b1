package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.contacts.Tie;

/** Puts single changed values into a tie and leaves all others as they are. */
final class TieText {

    private TieText() {}

    static Tie with(Tie old, Map<Field, Plan.Change> changes) {
        String relation = value(changes, Field.RELATION, old.relation().name());
        String rank = value(changes, Field.RANK, String.valueOf(old.rank()));
        return new Tie(relation == null ? null : Relation.valueOf(relation),
            value(changes, Field.RELATION_TEXT, old.relationText()), rank == null ? 1 : Integer.parseInt(rank),
            flags(old, changes), restriction(old.restriction(), changes), old.from(), old.note());
    }

    private static List<Flag> flags(Tie old, Map<Field, Plan.Change> changes) {
        var flags = new ArrayList<Flag>();
        for (var kind : Flag.Kind.values()) {
            var change = changes.get(Field.of(kind));
            if (change == null) old.flags().stream().filter(one -> one.kind() == kind).forEach(flags::add);
            else if (change.after() != null)
                flags.add(new Flag(kind, Flag.Answer.valueOf(change.after()), null, null));
        }
        return flags;
    }

    private static Restriction restriction(Restriction old, Map<Field, Plan.Change> changes) {
        if (!changes.containsKey(Field.RESTRICTION) && !changes.containsKey(Field.ORDER)) return old;
        String kind = value(changes, Field.RESTRICTION, old.kind().name());
        return new Restriction(kind == null ? null : Restriction.Kind.valueOf(kind),
            value(changes, Field.ORDER, old.order()), old.from(), old.until(), old.review());
    }

    private static String value(Map<Field, Plan.Change> changes, Field field, String old) {
        return changes.containsKey(field) ? changes.get(field).after() : old;
    }
}
