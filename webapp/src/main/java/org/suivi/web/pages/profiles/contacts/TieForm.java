package org.suivi.web.pages.profiles.contacts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.web.pages.profiles.edit.Fields;

/** A contact between the desk and the form: the person, and what the person is to one child. */
final class TieForm {

    private TieForm() {}

    static Fields of(Person person) {
        return new Fields().with("organisation", person.organisation()).with("family", person.family())
                .with("given", person.given()).with("language", person.language());
    }

    static Person person(Fields form, List<ContactPoint> points) {
        return new Person(form.flag("organisation"), form.text("family"), form.text("given"), form.text("language"),
                points);
    }

    static Fields of(Tie tie) {
        var form = new Fields().with("relation", tie.relation()).with("relationText", tie.relationText())
                .with("rank", String.valueOf(tie.rank())).with("from", tie.from()).with("note", tie.note());
        tie.flags().forEach(flag -> put(form, flag));
        var order = tie.restriction();
        return form.with("restriction", order.kind()).with("order", order.order()).with("orderFrom", order.from())
                .with("orderUntil", order.until()).with("orderReview", order.review());
    }

    static Tie tie(Fields form) {
        var flags = Arrays.stream(Flag.Kind.values()).map(kind -> flag(form, kind)).filter(Objects::nonNull).toList();
        var restriction = new Restriction(form.choice("restriction", Restriction.Kind.class), form.text("order"),
                form.day("orderFrom"), form.day("orderUntil"), form.day("orderReview"));
        return new Tie(form.choice("relation", Relation.class), form.text("relationText"), rank(form), flags,
                restriction, form.day("from"), form.text("note"));
    }

    /** The dates of a flag travel with its answer; a new answer starts without any. */
    private static void put(Fields form, Flag flag) {
        String name = flag.kind().name();
        if (flag.answer() == Flag.Answer.UNKNOWN) return;
        form.with(name, flag.answer()).with(name + ".answer", flag.answer()).with(name + ".from", flag.from())
                .with(name + ".until", flag.until());
    }

    private static Flag flag(Fields form, Flag.Kind kind) {
        String name = kind.name();
        Flag.Answer answer = form.choice(name, Flag.Answer.class);
        if (answer == null) return null;
        boolean same = answer.name().equals(form.text(name + ".answer"));
        return same ? new Flag(kind, answer, form.day(name + ".from"), form.day(name + ".until"))
                : new Flag(kind, answer, null, null);
    }

    private static int rank(Fields form) {
        String rank = form.text("rank");
        return rank != null && rank.matches("\\d{1,2}") ? Integer.parseInt(rank) : 1;
    }
}
