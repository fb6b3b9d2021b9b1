package org.suivi.profiles;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Today;

/** Reads the lists that hang on a profile: the short ones together, since most of them hold one row or none. */
@ApplicationScoped
class DetailLists {

    /** The list, the place in it if it has one, and then what such a row has of two ids, three texts and two days. */
    private static final String SHORT_ONES = """
            select 'IDENTIFIER', 0, null, null, system, value, null, null, null
              from profiles_identifier where profile_id = ?
            union all
            select 'FORMER_NAME', position, null, null, family, given, null, null, until_on
              from profiles_former_name where profile_id = ?
            union all
            select 'HOME', cast(unix_timestamp(since) * 1000000 as signed), party_id, null, party_kind,
                   null, null, null, null
              from profiles_home where profile_id = ?
            union all
            select 'ALERT', 0, id, null, kind, severity, text, from_on, until_on
              from profiles_alert where profile_id = ? and (until_on is null or until_on >= ?)
            union all
            select 'ENROLMENT', 0, e.id, e.institution_id, i.name, e.grade, null, e.from_on, e.until_on
              from profiles_enrolment e join profiles_institution i on i.id = e.institution_id where e.profile_id = ?
            """;

    /** A few rows are sorted here: windows and a sorted union cost the server a third of the statement. */
    private static final Comparator<Identifier> BY_SYSTEM =
            comparing(Identifier::system).thenComparing(Identifier::value);
    private static final Comparator<AlertView> WORST_FIRST =
            comparing(AlertView::severity).reversed().thenComparing(AlertView::id);
    private static final Comparator<EnrolmentView> LATEST_FIRST =
            comparing(EnrolmentView::until, nullsFirst(reverseOrder()))
                    .thenComparing(EnrolmentView::from, nullsLast(reverseOrder()))
                    .thenComparing(EnrolmentView::id, reverseOrder());

    private final ContactPoints points;
    private final Sql sql;
    private final Today today;

    @Inject
    DetailLists(ContactPoints points, Sql sql, Today today) {
        this.points = points;
        this.sql = sql;
        this.today = today;
    }

    Details of(Seen seen) { return of(seen, points.of(seen)); }

    /** @param reachable the points of the profile, where they were read together with others */
    Details of(Seen seen, List<ContactPoint> reachable) {
        UUID id = seen.profile().value();
        Map<String, List<Row>> found = sql.rows(SHORT_ONES, id, id, id, id, today.date(), id).stream()
                .collect(groupingBy(row -> row.text(0)));
        return new Details(reachable,
                list(found, "IDENTIFIER", row -> new Identifier(row.text(4), row.text(5))).sorted(BY_SYSTEM).toList(),
                list(found, "FORMER_NAME", row -> new FormerName(row.text(4), row.text(5), row.date(8))).toList(),
                list(found, "HOME", row -> new Party(row.constant(4, Party.Kind.class), row.uuid(2))).toList(),
                list(found, "ALERT", DetailLists::alert).sorted(WORST_FIRST).toList(),
                list(found, "ENROLMENT", DetailLists::enrolment).sorted(LATEST_FIRST).toList());
    }

    private static <T> Stream<T> list(Map<String, List<Row>> found, String name, Function<Row, T> of) {
        return found.getOrDefault(name, List.of()).stream().sorted(comparing(row -> row.number(1))).map(of);
    }

    private static EnrolmentView enrolment(Row row) {
        return new EnrolmentView(row.uuid(2), row.uuid(3), row.text(4), row.text(5), row.date(7), row.date(8));
    }

    private static AlertView alert(Row row) {
        return new AlertView(row.uuid(2), row.constant(4, NewAlert.Kind.class),
                row.constant(5, NewAlert.Severity.class), row.text(6), row.date(7), row.date(8));
    }
}
