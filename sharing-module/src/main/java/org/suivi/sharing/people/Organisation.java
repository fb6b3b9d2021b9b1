package org.suivi.sharing.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;

/** The institution; there is one row. */
@Entity
@Table(name = "sharing_organisation")
class Organisation {

    @Id
    private UUID id;
    private String name;
    @jakarta.persistence.Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected Organisation() {}

    Organisation(String name, Instant now) {
        this.id = NewId.next();
        this.name = InvalidValue.requireText("organisation", name, 200);
        this.createdAt = now;
    }

    void rename(String wanted, long seen) {
        ChangedMeanwhile.unlessSame(seen, version);
        name = InvalidValue.requireText("organisation", wanted, 200);
    }

    OrganisationView view() { return new OrganisationView(id, name, version); }
}
