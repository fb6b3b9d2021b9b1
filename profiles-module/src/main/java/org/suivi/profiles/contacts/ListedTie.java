package org.suivi.profiles.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.sql.Row;
import org.suivi.sharing.ProfileId;

/** A tie among those of many profiles, read without its entity. */
record ListedTie(UUID id, long version, ProfileId profile, UUID contact, LocalDate until, Tie tie) {

    static final String COLUMNS = """
            select t.id, t.version, t.profile_id, t.contact_id, t.until_on, t.relation, t.relation_text, t.position,
                   t.restriction, t.order_text, t.order_from, t.order_until, t.order_review, t.from_on, t.note,
                   f.kind, f.answer, f.from_on, f.until_on
            """;

    /** @param rows one for each flag, or a single one without any */
    static ListedTie of(List<Row> rows) {
        Row row = rows.get(0);
        var flags = new ArrayList<Flag>();
        for (Row one : rows) if (one.text(15) != null) flags.add(flag(one));
        var restriction = new Restriction(row.one(Restriction.Kind.class, 8), row.text(9), row.day(10), row.day(11),
                row.day(12));
        return new ListedTie(row.uuid(0), row.number(1), new ProfileId(row.uuid(2)), row.uuid(3), row.day(4),
                new Tie(row.one(Relation.class, 5), row.text(6), (int) row.number(7), flags, restriction, row.day(13),
                        row.text(14)));
    }

    private static Flag flag(Row row) {
        return new Flag(row.one(Flag.Kind.class, 15), row.one(Flag.Answer.class, 16), row.day(17), row.day(18));
    }
}
