package org.suivi.profiles.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.points.Points;
import org.suivi.profiles.reach.Seen;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.storage.Row;

/** A tie and its contact as lists read them, without their entities. */
record ListedTie(UUID id, long version, ProfileId profile, LocalDate until, Tie tie, Contact known) {

    static final String COLUMNS = """
            select t.id, t.version, t.profile_id, t.until_on, t.relation, t.relation_text, t.position,
                   t.restriction, t.order_text, t.order_from, t.order_until, t.order_review, t.from_on, t.note,
                   c.id, c.version, c.organisation, c.family, c.given, c.language,
                   f.kind, f.answer, f.from_on, f.until_on
            """;

    /** The person, who can be reached in ways that are read elsewhere. */
    record Contact(UUID id, long version, Person person) {}

    /** @param rows one for each flag, or a single one without any */
    static ListedTie of(List<Row> rows) {
        Row row = rows.get(0);
        List<Flag> flags = rows.stream().filter(one -> one.text(20) != null).map(ListedTie::flag).toList();
        var restriction = new Restriction(row.constant(7, Restriction.Kind.class), row.text(8), row.date(9),
                row.date(10), row.date(11));
        var tie = new Tie(row.constant(4, Relation.class), row.text(5), (int) row.number(6), flags, restriction,
                row.date(12), row.text(13));
        var person = new Person(row.flag(16), row.text(17), row.text(18), row.text(19), List.of());
        return new ListedTie(row.uuid(0), row.number(1), new ProfileId(row.uuid(2)), row.date(3), tie,
                new Contact(row.uuid(14), row.number(15), person));
    }

    UUID contact() { return known.id(); }

    ContactView shown(Seen seen, Points reachable) {
        var person = known.person().reachable(reachable.of(seen, known.id()));
        return new ContactView(known.id(), known.version(), person, id, version, tie, until);
    }

    private static Flag flag(Row row) {
        return new Flag(row.constant(20, Flag.Kind.class), row.constant(21, Flag.Answer.class), row.date(22),
                row.date(23));
    }
}
