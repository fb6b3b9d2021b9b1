package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.names.NameIndex;
import org.suivi.profiles.names.SearchWords;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.points.PointWords;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.Today;

/** The stored contacts, with their identifiers, points and the words they are found by. */
@ApplicationScoped
class Contacts {

    private final EntityManager manager;
    private final Sql sql;
    private final ContactPoints points;
    private final NameIndex index;
    private final Today today;

    @Inject
    Contacts(EntityManager manager, Sql sql, ContactPoints points, NameIndex index, Today today) {
        this.manager = manager;
        this.sql = sql;
        this.points = points;
        this.index = index;
        this.today = today;
    }

    /** Locked, so that two people do not change the same person at once. */
    ContactPerson lock(UUID contact) {
        ContactPerson found = manager.find(ContactPerson.class, contact, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotVisible();
        return found;
    }

    Map<UUID, ContactPerson> find(Collection<UUID> contacts) {
        if (contacts.isEmpty()) return Map.of();
        return manager.createQuery("select c from ContactPerson c where c.id in :ids", ContactPerson.class)
                .setParameter("ids", contacts).getResultStream()
                .collect(Collectors.toMap(ContactPerson::id, Function.identity()));
    }

    /** The contact that another system knows by one of these numbers. */
    Optional<UUID> known(List<Identifier> identifiers) {
        return identifiers.stream().flatMap(one -> sql.rows(
                "select contact_id from profiles_contact_identifier where system = ? and value = ?",
                one.system(), one.value()).stream()).map(row -> row.uuid(0)).findFirst();
    }

    ContactPerson add(Editing editing, NewContact added) {
        var contact = new ContactPerson(added.person(), added.source(), today.now());
        manager.persist(contact);
        manager.flush();
        fill(editing, contact, added.person());
        added.identifiers().forEach(one -> sql.run(
                "insert ignore into profiles_contact_identifier (system, value, contact_id) values (?, ?, ?)",
                one.system(), one.value(), contact.id()));
        return contact;
    }

    /**
     * Stores the points of the contact, and makes it findable by its name and by those that are not confidential;
     * answers them as they are stored.
     */
    List<ContactPoint> fill(Editing editing, ContactPerson contact, Person person) {
        points.keepContact(editing, contact.id(), person.points());
        manager.flush();
        List<ContactPoint> now = pointsOf(editing, contact.id());
        index.ofContact(contact.id(), words(person, now));
        return now;
    }

    /** Adds the rows of a contact that is new. */
    ContactPerson addNew(NewRows rows, NewContact added) {
        var contact = new ContactPerson(added.person(), added.source(), today.now());
        contact.addTo(rows);
        var stored = ContactPoints.ofNewContact(rows, contact.id(), added.person().points());
        NameIndex.ofNewContact(rows, contact.id(), words(added.person(), stored));
        added.identifiers().forEach(one -> rows.add("profiles_contact_identifier (system, value, contact_id)",
                one.system(), one.value(), contact.id()));
        return contact;
    }

    /** Those that the viewer may know of. */
    List<ContactPoint> pointsOf(Seen seen, UUID contact) {
        return points.of(List.of(contact)).of(seen, contact);
    }

    private static Set<String> words(Person person, List<ContactPoint> points) {
        return PointWords.add(new SearchWords().text(person.family(), person.given()), points).words();
    }
}
