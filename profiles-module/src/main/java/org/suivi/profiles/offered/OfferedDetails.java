package org.suivi.profiles.offered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.offered.OfferedPerson.Place;
import org.suivi.profiles.offered.OfferedPerson.Reach;
import org.suivi.profiles.offered.OfferedRows.Found;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.storage.Today;

/** Reads what belongs to people of one part of a list, in one statement for each kind of detail. */
@ApplicationScoped
class OfferedDetails {

    private static final String PLACES = """
        select cast(e.profile_id as char(36)), cast(e.institution_id as char(36)), e.grade, e.from_on, e.until_on
          from profiles_enrolment e
         where e.profile_id in (:keys) and (e.until_on is null or e.until_on >= :today or not exists (
                 select 1 from profiles_enrolment f where f.profile_id = e.profile_id
                    and (f.until_on is null or f.until_on >= :today)))
           and (:limits = 0 or e.institution_id in (:institutions)) order by e.profile_id, e.from_on desc, e.id desc""";
    private static final String IDENTIFIERS = """
        select cast(i.profile_id as char(36)), i.system, i.value from profiles_identifier i
         where i.profile_id in (:keys) order by i.profile_id, i.system, i.value""";
    private static final String POINTS = """
        select cast(coalesce(o.profile_id, o.contact_id) as char(36)), o.kind, o.usage_kind, o.value
          from profiles_point o where (o.profile_id in (:keys) or o.contact_id in (:keys)) and o.value is not null
           and not o.do_not_contact and not o.discreet and not o.confidential
           and (o.until_on is null or o.until_on >= :today) order by o.is_primary desc, o.position""";
    private static final String TIES = "select distinct cast(x.profile_id as char(36)), cast(c.id as char(36)) "
        + OfferedSql.TIES + " and (x.profile_id in (:keys) or x.contact_id in (:keys)) order by 1, 2";

    private final EntityManager manager;
    private final Today today;

    @Inject
    OfferedDetails(EntityManager manager, Today today) {
        this.manager = manager;
        this.today = today;
    }

    List<OfferedPerson> of(Viewer viewer, List<Found> people, boolean guardians) {
        if (people.isEmpty()) return List.of();
        var keys = people.stream().map(Found::key).toList();
        var ties = guardians ? rows(viewer, TIES, keys) : List.<Row>of();
        var places = places(viewer, keys, ties);
        Map<String, List<Row>> identifiers = byKey(rows(viewer, IDENTIFIERS, keys));
        Map<String, List<Row>> points = byKey(rows(viewer, POINTS, keys));
        Map<String, List<String>> others = others(ties);
        return people.stream().map(one -> new OfferedPerson(one.key(), role(one), one.present(), one.changed(),
            names(one, identifiers.getOrDefault(one.key(), List.of())),
            reach(points.getOrDefault(one.key(), List.of())), places.getOrDefault(one.key(), List.of()),
            others.getOrDefault(one.key(), List.of()))).toList();
    }

    /** A guardian is where the students are. */
    private Map<String, List<Place>> places(Viewer viewer, List<String> keys, List<Row> ties) {
        var all = new ArrayList<>(keys);
        ties.forEach(tie -> all.add(tie.text(0)));
        var places = new HashMap<String, List<Place>>();
        byKey(rows(viewer, PLACES, all)).forEach((key, rows) -> places.put(key, rows.stream()
            .map(row -> new Place(row.text(1), row.text(2), row.date(3), row.date(4))).toList()));
        for (Row tie : ties)
            for (Place place : places.getOrDefault(tie.text(0), List.of())) {
                var known = places.computeIfAbsent(tie.text(1), none -> new ArrayList<>());
                if (known.stream().noneMatch(one -> one.school().equals(place.school())))
                    known.add(new Place(place.school(), null, null, null));
            }
        return places;
    }

    private static Map<String, List<String>> others(List<Row> ties) {
        var others = new HashMap<String, List<String>>();
        for (Row tie : ties) {
            others.computeIfAbsent(tie.text(0), none -> new ArrayList<>()).add(tie.text(1));
            others.computeIfAbsent(tie.text(1), none -> new ArrayList<>()).add(tie.text(0));
        }
        return others;
    }

    private static OfferedPerson.Role role(Found one) {
        return OfferedPerson.Role.valueOf(one.role().toUpperCase(java.util.Locale.ROOT));
    }

    private static OfferedPerson.Names names(Found one, List<Row> identifiers) {
        return new OfferedPerson.Names(one.names().family(), one.names().given(), one.names().preferred(),
            one.names().number(),
            identifiers.stream().map(row -> new Identifier(row.text(1), row.text(2))).toList());
    }

    private static Reach reach(List<Row> points) {
        String email = null;
        String phone = null;
        String mobile = null;
        for (Row point : points) {
            if ("EMAIL".equals(point.text(1)) && email == null) email = point.text(3);
            if (!"PHONE".equals(point.text(1))) continue;
            if ("MOBILE".equals(point.text(2))) mobile = mobile == null ? point.text(3) : mobile;
            else phone = phone == null ? point.text(3) : phone;
        }
        return new Reach(email, phone, mobile);
    }

    private static Map<String, List<Row>> byKey(List<Row> rows) {
        var byKey = new HashMap<String, List<Row>>();
        rows.forEach(row -> byKey.computeIfAbsent(row.text(0), none -> new ArrayList<>()).add(row));
        return byKey;
    }

    private List<Row> rows(Viewer viewer, String text, List<String> keys) {
        var day = today.date();
        return Sql.of(manager, text).with("keys", keys).with("today", day).with("parties", viewer.partyIds())
            .with("limits", viewer.institutions().size()).with("institutions", viewer.institutions())
            .with("childhood", day.minusYears(18).plusDays(1)).rows();
    }
}
