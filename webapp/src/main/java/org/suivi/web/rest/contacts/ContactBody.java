package org.suivi.web.rest.contacts;

import java.time.LocalDate;
import java.util.List;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.web.json.Form;

/** A contact of a profile, as programs send it. */
public record ContactBody(Person person, Tie tie) {

    private static final String SOURCE = "api";
    private static final int MOST = 50;

    /** A contact to add; identifiers let the same person be used again for a sibling. */
    public static NewContact created(Form form) {
        List<Identifier> identifiers = form.forms("identifiers", MOST, ContactBody::identifier);
        ContactBody body = of(form, null);
        return body == null ? null : new NewContact(body.person(), body.tie(), identifiers, SOURCE);
    }

    /** @param note what staff have noted on the tie, which stays */
    static ContactBody of(Form form, String note) {
        form.ignore("id", "contact", "until");
        boolean organisation = form.flag("organisation", false);
        String family = form.requiredText("family");
        String given = form.text("given");
        String language = form.text("language");
        List<ContactPoint> points = PointBody.all(form, MOST);
        Relation relation = form.choice("relation", Relation.class);
        String relationText = form.text("relationText");
        Integer rank = form.whole("rank", 1, 99);
        List<Flag> flags = form.forms("flags", MOST, ContactBody::flag);
        Restriction restriction = form.form("restriction", ContactBody::restriction);
        LocalDate from = form.day("from");
        return form.make(() -> new ContactBody(new Person(organisation, family, given, language, points),
            new Tie(relation, relationText, rank == null ? 1 : rank, flags, restriction, from, note)));
    }

    private static Flag flag(Form form) {
        Flag.Kind kind = form.requiredChoice("kind", Flag.Kind.class);
        Flag.Answer answer = form.choice("answer", Flag.Answer.class);
        LocalDate from = form.day("from");
        LocalDate until = form.day("until");
        return form.make(java.util.Map.of("flag", "answer"), () -> new Flag(kind, answer, from, until));
    }

    private static Restriction restriction(Form form) {
        Restriction.Kind kind = form.requiredChoice("kind", Restriction.Kind.class);
        String order = form.text("order");
        LocalDate from = form.day("from");
        LocalDate until = form.day("until");
        LocalDate review = form.day("review");
        return form.make(() -> new Restriction(kind, order, from, until, review));
    }

    private static Identifier identifier(Form form) {
        String system = form.requiredText("system");
        String value = form.requiredText("value");
        return form.make(() -> new Identifier(system, value));
    }
}
