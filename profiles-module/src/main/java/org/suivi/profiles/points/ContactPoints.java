package org.suivi.profiles.points;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.storage.NewRows;

/**
 * Keeps the ways to reach profiles and contacts. Those who may not edit see confidential ones masked, and so does every
 * program: a confidential address never leaves by a channel, and no program touches one.
 */
@ApplicationScoped
public class ContactPoints {

    private static final String OF_PROFILE = "select p from StoredPoint p where p.profile = :id order by p.position";
    private static final String OF_CONTACT = "select p from StoredPoint p where p.contact = :id order by p.position";
    private static final String LISTED_OF_PROFILE = Points.COLUMNS + " where profile_id = ?";
    private static final String LISTED_OF_CONTACTS = Points.COLUMNS + " where contact_id in (?)";
    private static final String BOTH = LISTED_OF_PROFILE + " union all " + LISTED_OF_CONTACTS;

    private final EntityManager manager;
    private final Sql sql;

    @Inject
    ContactPoints(EntityManager manager, Sql sql) {
        this.manager = manager;
        this.sql = sql;
    }

    /** Those of the profile. */
    public List<ContactPoint> of(Seen seen) {
        return new Points(sql.rows(LISTED_OF_PROFILE, seen.profile().value())).of(seen);
    }

    /** Those of contacts, of whichever profiles. */
    public Points of(Collection<UUID> contacts) {
        return new Points(contacts.isEmpty() ? List.of() : sql.rows(LISTED_OF_CONTACTS, contacts));
    }

    /** Those of the profile and of its contacts. */
    public Points of(Seen seen, Collection<UUID> contacts) {
        return new Points(sql.rows(BOTH, seen.profile().value(), contacts));
    }

    /** From now on the profile has these points, in this order; a masked one stays as it is stored. */
    public void keepProfile(Editing editing, List<ContactPoint> points) {
        keep(editing, Owner.profile(editing.profile()), stored(OF_PROFILE, editing.profile().value()), points);
    }

    public void keepContact(Editing editing, UUID contact, List<ContactPoint> points) {
        keep(editing, Owner.contact(contact), stored(OF_CONTACT, contact), points);
    }

    /** Whether these are the known ones again; whether masked ones come back with them makes no difference. */
    public static boolean same(List<ContactPoint> known, List<ContactPoint> sent) {
        var masked = known.stream().filter(ContactPoint::isMasked).map(ContactPoint::id).collect(toSet());
        return without(masked, known).equals(without(masked, withIdsOf(known, sent)));
    }

    /** The first points of a profile that is just being made; answers them as they are stored. */
    public static List<ContactPoint> ofNewProfile(NewRows rows, ProfileId profile, List<ContactPoint> points) {
        return first(rows, Owner.profile(profile), points);
    }

    /** The same for a contact. */
    public static List<ContactPoint> ofNewContact(NewRows rows, UUID contact, List<ContactPoint> points) {
        return first(rows, Owner.contact(contact), points);
    }

    private static List<ContactPoint> first(NewRows rows, Owner owner, List<ContactPoint> points) {
        refuseTwoPrimaries(points);
        List<ContactPoint> added = points.stream().map(point -> point.checked().added()).toList();
        for (int i = 0; i < added.size(); i++) new StoredPoint(owner, added.get(i), i).addTo(rows);
        return added;
    }

    /** One that is hidden is never recognized by what it says: whoever guesses it must not learn of it. */
    private void keep(Editing editing, Owner owner, List<StoredPoint> before, List<ContactPoint> sent) {
        Map<Boolean, List<ContactPoint>> known = before.stream().map(StoredPoint::point)
                .collect(partitioningBy(point -> Points.hidden(editing, point)));
        refuseTwoPrimaries(with(known.get(true), sent));
        List<ContactPoint> points = withIdsOf(known.get(false), sent);
        Map<UUID, StoredPoint> left = new LinkedHashMap<>();
        before.forEach(point -> left.put(point.id(), point));
        for (int i = 0; i < points.size(); i++) {
            ContactPoint point = points.get(i);
            StoredPoint old = left.remove(point.id());
            if (old == null) manager.persist(new StoredPoint(owner, point.checked().added(), i));
            else old.become(Points.hidden(editing, old.point()) ? point.masked() : point, i);
        }
        left.values().stream().filter(point -> !Points.hidden(editing, point.point())).forEach(manager::remove);
    }

    /** The points in order, under the ids of known ones that say the same, since not every sender keeps our ids. */
    private static List<ContactPoint> withIdsOf(List<ContactPoint> known, List<ContactPoint> sent) {
        var left = new ArrayList<>(known);
        return sent.stream().map(ContactPoint::inOrder).map(point -> left.stream()
                .filter(one -> one.id().equals(point.id()) || point.saysTheSame(one)).findFirst().filter(left::remove)
                .filter(one -> !one.id().equals(point.id())).orElse(point)).toList();
    }

    /** Hidden ones stay as they are, whether they were sent back or not. */
    private static List<ContactPoint> with(List<ContactPoint> hidden, List<ContactPoint> sent) {
        var ids = hidden.stream().map(ContactPoint::id).collect(toSet());
        return Stream.concat(hidden.stream(), without(ids, sent).stream()).toList();
    }

    private static List<ContactPoint> without(Set<UUID> ids, List<ContactPoint> points) {
        return points.stream().filter(point -> !ids.contains(point.id())).toList();
    }

    private List<StoredPoint> stored(String query, UUID owner) {
        return manager.createQuery(query, StoredPoint.class).setParameter("id", owner).getResultList();
    }

    private static void refuseTwoPrimaries(List<ContactPoint> points) {
        var seen = EnumSet.noneOf(ContactPoint.Kind.class);
        for (ContactPoint point : points)
            if (point.primary() && !seen.add(point.kind())) throw new InvalidValue("primary", "one-primary");
    }
}
