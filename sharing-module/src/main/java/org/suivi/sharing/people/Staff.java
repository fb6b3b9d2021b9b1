package org.suivi.sharing.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;

/** A person who works here, or did. */
@Entity
@Table(name = "sharing_staff")
class Staff {

    @Id
    private UUID id;
    @Column(name = "family_name")
    private String familyName;
    @Column(name = "given_name")
    private String givenName;
    private String title;
    private String email;
    @Column(name = "search_key")
    private String searchKey;
    private boolean active = true;
    @Column(name = "is_client")
    private boolean client;
    private long epoch = 1;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "left_at")
    private Instant leftAt;
    @Version
    private long version;

    protected Staff() {}

    Staff(NewStaff person, Instant now) {
        this.id = NewId.next();
        this.createdAt = now;
        call(person);
    }

    void change(NewStaff person, long seen) {
        ChangedMeanwhile.unlessSame(seen, version);
        call(person);
    }

    /** Ends every session of the person with the next request. */
    void endSessions() { epoch++; }

    void leave(Instant now) {
        active = false;
        leftAt = now;
        endSessions();
    }

    void comeBack() {
        active = true;
        leftAt = null;
    }

    boolean active() { return active; }

    /** Whether the name is that of a system; systems are kept elsewhere. */
    boolean isClient() { return client; }

    UUID id() { return id; }

    long epoch() { return epoch; }

    String name() { return givenName + " " + familyName; }

    String email() { return email; }

    Party party() { return Party.staff(id); }

    private void call(NewStaff person) {
        familyName = person.familyName();
        givenName = person.givenName();
        title = person.title();
        email = person.email();
        searchKey = SearchKey.of(givenName, familyName, title);
    }
}
