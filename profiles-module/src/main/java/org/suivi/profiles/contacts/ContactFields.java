package org.suivi.profiles.contacts;

import java.time.LocalDate;
import java.util.UUID;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.history.Said;
import org.suivi.profiles.points.PointFields;

/** What a contact and its tie to a profile look like to the history. */
final class ContactFields {

    private ContactFields() {}

    static Fields of(Person person) {
        String language = person.language();
        Fields fields = new Fields().put("contact.family", person.family()).put("contact.given", person.given())
                .put("contact.language", language == null ? null : Said.text("").and("language." + language));
        return PointFields.add(fields, "contact.", person.points());
    }

    /** The tie with the contact's name in front, so that the history of the profile says whom it is about. */
    static Fields of(UUID tieId, String name, Tie tie, LocalDate until) {
        String own = tie.relationText() == null ? name : name + ", " + tie.relationText();
        Fields fields = new Fields()
                .put("tie.relation", tieId, Said.text(own).and("relation." + tie.relation()), false)
                .put("tie.rank", tieId, name + ": " + tie.rank(), false)
                .put("tie.note", tieId, tie.note() == null ? null : name + ": " + tie.note(), false)
                .put("tie.until", tieId, until == null ? null : name + ": " + until, false);
        for (Flag flag : tie.flags())
            fields.put("tie." + Said.slug(flag.kind()), tieId, Said.text(name).and("answer." + flag.answer())
                    .between(flag.from(), flag.until()), false);
        return restriction(fields, tieId, name, tie.restriction());
    }

    private static Fields restriction(Fields fields, UUID tieId, String name, Restriction restriction) {
        if (restriction.kind() == Restriction.Kind.NONE) return fields;
        String order = restriction.order() == null ? name : name + " (" + restriction.order() + ")";
        return fields.put("tie.restriction", tieId, Said.text(order).and("restriction." + restriction.kind())
                .between(restriction.from(), restriction.until()), false);
    }
}
