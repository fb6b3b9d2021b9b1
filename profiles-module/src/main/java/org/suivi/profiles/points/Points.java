package org.suivi.profiles.points;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suivi.profiles.points.ContactPoint.Kind;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.profiles.reach.Seen;
import org.suivi.sharing.storage.Row;

/** The ways to reach some profiles and contacts, each shown as far as the one who looks at a profile may know it. */
public final class Points {

    static final String COLUMNS = """
            select coalesce(profile_id, contact_id), id, kind, usage_kind, value, street, city, region, postal_code,
                   country, is_primary, do_not_contact, discreet, confidential, from_on, until_on, note, position
              from profiles_point
            """;

    private final Map<UUID, List<ContactPoint>> stored;

    Points(List<Row> rows) {
        stored = rows.stream().sorted(Comparator.comparing(row -> row.number(17)))
                .collect(groupingBy(row -> row.uuid(0), mapping(Points::point, toList())));
    }

    /** Those of the profile itself. */
    public List<ContactPoint> of(Seen seen) { return of(seen, seen.profile().value()); }

    /** Those of a contact of the profile. */
    public List<ContactPoint> of(Seen seen, UUID contact) {
        return stored.getOrDefault(contact, List.of()).stream()
                .map(point -> hidden(seen, point) ? point.masked() : point).toList();
    }

    static boolean hidden(Seen seen, ContactPoint point) {
        return point.caution().confidential() && (!seen.mayEdit() || seen.viewer().isClient());
    }

    private static ContactPoint point(Row row) {
        Kind kind = row.constant(2, Kind.class);
        PostalAddress address = kind != Kind.ADDRESS ? null
                : new PostalAddress(row.text(5), row.text(6), row.text(7), row.text(8), row.text(9));
        return new ContactPoint(row.uuid(1), kind, row.constant(3, Use.class), row.text(4), address, row.flag(10),
                new Caution(row.flag(11), row.flag(12), row.flag(13)), row.date(14), row.date(15), row.text(16));
    }
}
