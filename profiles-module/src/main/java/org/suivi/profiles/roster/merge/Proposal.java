package org.suivi.profiles.roster.merge;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.suivi.profiles.roster.incoming.MaybeUuid;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** A value of a source that contradicts what staff wrote; once decided its value is forgotten, not that it was said. */
@Entity
@Table(name = "profiles_roster_proposal")
class Proposal {

    enum State { OPEN, ACCEPTED, DISMISSED }

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "profile_id")
    private UUID profile;
    @Convert(converter = MaybeUuid.class)
    @Column(name = "contact_id")
    private UUID contact;
    @Column(name = "target_id")
    private UUID target;
    @Enumerated(EnumType.STRING)
    private Field field;
    private String value;
    private String source;
    @Enumerated(EnumType.STRING)
    private State state;
    @Convert(converter = MaybeUuid.class)
    @Column(name = "decided_by")
    private UUID decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Proposal() {}

    UUID id() { return id; }

    ProfileId profile() { return new ProfileId(profile); }

    UUID contact() { return contact; }

    UUID target() { return target; }

    Field field() { return field; }

    String value() { return value; }

    String source() { return source; }

    void decide(State verdict, Viewer viewer, Instant now) {
        if (state != State.OPEN) throw new ChangedMeanwhile();
        state = verdict;
        value = null;
        decidedBy = viewer.self().id();
        decidedAt = now;
    }
}
