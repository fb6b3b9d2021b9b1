package org.suivi.profiles.contacts;

import java.util.Locale;
import java.util.UUID;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.points.PointFields;

/** What a contact and its tie to a profile look like to the history. */
final class ContactFields {

    private ContactFields() {}

    static Fields of(Person person) {
        Fields fields = new Fields().put("contact.family", person.family()).put("contact.given", person.given())
                .put("contact.language", person.language());
        return PointFields.add(fields, person.points());
    }

    /** The tie with the contact's name in front, so that the history of the profile says whom it is about. */
    static Fields of(UUID tieId, String name, Tie tie, Object until) {
        Fields fields = new Fields().put("tie.relation", tieId, name + ": " + relation(tie), false)
                .put("tie.rank", tieId, name + ": " + tie.rank(), false)
                .put("tie.note", tieId, tie.note() == null ? null : name + ": " + tie.note(), false)
                .put("tie.until", tieId, until == null ? null : name + ": " + until, false);
        for (Flag flag : tie.flags())
            fields.put("tie." + flag.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), tieId,
                    name + ": " + flag.answer() + period(flag.from(), flag.until()), false);
        return restriction(fields, tieId, name, tie.restriction());
    }

    private static Fields restriction(Fields fields, UUID tieId, String name, Restriction restriction) {
        if (restriction.kind() == Restriction.Kind.NONE) return fields;
        String order = restriction.order() == null ? "" : " (" + restriction.order() + ")";
        return fields.put("tie.restriction", tieId, name + ": " + restriction.kind() + order
                + period(restriction.from(), restriction.until()), false);
    }

    private static String relation(Tie tie) {
        return tie.relationText() == null ? tie.relation().name() : tie.relation() + ", " + tie.relationText();
    }

    private static String period(Object from, Object until) {
        return (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
    }
}
