package org.suivi.profiles.contacts;

import static org.suivi.sharing.text.PlainText.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.sharing.NewId;
import org.suivi.sharing.storage.NewRows;

/** A real person or organisation around one or several profiles, stored once. */
@Entity
@Table(name = "profiles_contact")
class ContactPerson {

    @Id
    private UUID id;

    @Version
    private long version;

    private boolean organisation;
    private String family;
    private String given;
    private String language;
    private String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ContactPerson() {}

    ContactPerson(Person person, String source, Instant now) {
        this.id = NewId.next();
        this.source = source;
        this.createdAt = now;
        this.changedAt = now;
        this.family = person.family();
        become(person);
    }

    /** Writes it together with others, as the first version. */
    void addTo(NewRows rows) {
        version = 1;
        rows.add("""
            profiles_contact (id, version, organisation, family, given, language, source, created_at,
            changed_at)""", id, version, organisation, family, given, language, source, createdAt, changedAt);
    }

    UUID id() { return id; }

    long version() { return version; }

    Person person(List<ContactPoint> points) {
        return new Person(organisation, stored(family), stored(given), stored(language), points);
    }

    /** Whether it is that person already, as far as somebody may know who is shown these points. */
    boolean says(Person person, List<ContactPoint> points) {
        return person(person.points()).equals(person) && ContactPoints.same(points, person.points());
    }

    /** Takes the new state as a new version, even when only a phone number is new. */
    void change(Person person, Instant now) {
        changedAt = now.isAfter(changedAt) ? now : changedAt.plusNanos(1_000);
        become(person);
    }

    /** Text that was stored before it was put in order stays as long as nobody says anything else of the person. */
    private void become(Person person) {
        if (person(person.points()).equals(person)) return;
        organisation = person.organisation();
        family = person.family();
        given = person.given();
        language = person.language();
    }
}
