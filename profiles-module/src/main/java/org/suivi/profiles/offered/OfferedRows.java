package org.suivi.profiles.offered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.storage.Today;

/** Reads the rows of each list: a table with the names of OneRoster as columns, cut to what is wished for. */
@ApplicationScoped
class OfferedRows {

    private final EntityManager manager;
    private final Today today;

    @Inject
    OfferedRows(EntityManager manager, Today today) {
        this.manager = manager;
        this.today = today;
    }

    /** @param guardians whether they are named too @param school only its students; null for all */
    record Kinds(boolean guardians, String school) {}

    /** A row of the list of people before its details are read. */
    record Found(String key, String role, boolean present, Instant changed, OfferedPerson.Names names) {}

    Offered<OfferedSchool> schools(Viewer viewer, Wish wish) {
        return part(viewer, OfferedSql.SCHOOLS, wish, new Reading<>("sourcedId, name, identifier, dateLastModified",
            row -> new OfferedSchool(row.text(0), row.text(1), row.text(2), row.instant(3))));
    }

    Offered<Found> people(Viewer viewer, Kinds kinds, Wish wish) {
        String table = OfferedSql.STUDENTS + (kinds.guardians() ? " union all " + OfferedSql.GUARDIANS : "");
        return part(viewer, kinds.school() == null ? table : OfferedSql.ofSchool(table), wish,
            new Reading<>("sourcedId, role, status, dateLastModified, familyName, givenName, preferredFirstName, "
                + "identifier",
                row -> new Found(row.text(0), row.text(1), isActive(row), row.instant(3),
                    new OfferedPerson.Names(row.text(4), row.text(5), row.text(6), row.text(7), List.of())),
                kinds.school()));
    }

    Offered<OfferedBirth> births(Viewer viewer, Wish wish) {
        return part(viewer, OfferedSql.BIRTHS, wish,
            new Reading<>("sourcedId, status, dateLastModified, birthDate, sex",
            row -> new OfferedBirth(row.text(0), "active".equals(row.text(1)), row.instant(2), row.text(3),
                row.text(4))));
    }

    /** The columns that are read, how, and the institution that the table asks for. */
    private record Reading<T>(String columns, Function<Row, T> each, String school) {

        Reading(String columns, Function<Row, T> each) { this(columns, each, null); }
    }

    private <T> Offered<T> part(Viewer viewer, String table, Wish wish, Reading<T> reading) {
        if (viewer.parties().isEmpty()) return Offered.nothing();
        String from = " from (" + table + ") t where " + WishSql.where(wish);
        long total = bound("select count(*)" + from, viewer, wish, reading.school()).number();
        String page = "select " + reading.columns() + from + WishSql.order(wish) + " limit " + wish.part().limit()
            + " offset " + wish.part().offset();
        var rows = bound(page, viewer, wish, reading.school()).rows().stream().map(reading.each()).toList();
        return new Offered<>(rows, total);
    }

    private Sql bound(String text, Viewer viewer, Wish wish, String school) {
        LocalDate day = today.date();
        var sql = Sql.of(manager, text).with("parties", viewer.partyIds()).with("today", day)
            .with("ahead", today.zone().getRules().getOffset(today.now()).getTotalSeconds())
            .with("limits", viewer.institutions().size()).with("institutions", viewer.institutions())
            .with("childhood", day.minusYears(18).plusDays(1)).with("school", school);
        for (int i = 0; i < wish.terms().size(); i++)
            sql.with(WishSql.parameter(i), WishSql.value(wish.terms().get(i)));
        return sql;
    }

    private static boolean isActive(Row row) { return "active".equals(row.text(2)); }
}
