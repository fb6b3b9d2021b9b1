package org.suivi.records;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.storage.UuidColumn;

/** One period that a person is in a record. */
@Entity
@Table(name = "records_link")
class RecordLink {

    @Id
    private UUID id;
    @Version
    private long version;
    @ManyToOne(optional = false)
    @JoinColumn(name = "record_id")
    private CaseRecord record;
    @Column(name = "profile_id")
    private UUID profile;
    @Enumerated(EnumType.STRING)
    private LinkRole role;
    @Column(name = "is_primary")
    private boolean primary;
    private Instant since;
    private Instant until;
    @Column(name = "linked_by")
    private UUID linkedBy;
    @Convert(converter = UuidColumn.class)
    @Column(name = "unlinked_by")
    private UUID unlinkedBy;
    private String reason;
    @Column(name = "end_reason")
    private String endReason;

    protected RecordLink() {}

    RecordLink(CaseRecord record, ProfileId profile, LinkRole role, Happening happening) {
        this.id = NewId.next();
        this.record = record;
        this.profile = profile.value();
        this.role = LinkRole.required(role);
        this.since = happening.at();
        this.linkedBy = happening.by();
        this.reason = happening.reason();
    }

    UUID id() { return id; }

    long version() { return version; }

    ProfileId profile() { return new ProfileId(profile); }

    boolean open() { return until == null; }

    LinkRole role() { return role; }

    boolean primary() { return primary; }

    Instant since() { return since; }

    void first(boolean yes) { primary = yes; }

    void as(LinkRole other) { role = LinkRole.required(other); }

    void end(Happening happening) {
        until = happening.at();
        unlinkedBy = happening.by();
        endReason = happening.reason();
    }

    void goOn() {
        until = null;
        unlinkedBy = null;
        endReason = null;
    }
}
