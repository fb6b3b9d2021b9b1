package org.suivi.sharing.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;

/** Who looks after one record; its row is what every change around the record is serialised on. */
@Entity
@Table(name = "sharing_custody")
class Custody {

    @Id
    @Column(name = "record_id")
    private UUID record;
    @Enumerated(EnumType.STRING)
    @Column(name = "holder_kind")
    private Party.Kind holderKind;
    @Column(name = "holder_id")
    private UUID holder;
    @Column(name = "workspace_id")
    private UUID workspace;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "held_since")
    private Instant heldSince;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private long version;

    protected Custody() {}

    Custody(RecordId record, Party holder, Party workspace, Instant now) {
        this.record = record.value();
        this.openedAt = now;
        handTo(holder, workspace, now);
    }

    final void handTo(Party party, Party place, Instant now) {
        holderKind = party.kind();
        holder = party.id();
        workspace = place.id();
        heldSince = now;
    }

    void close(Instant now) {
        if (closedAt == null) closedAt = now;
    }

    void reopen() { closedAt = null; }

    Party holder() { return new Party(holderKind, holder); }

    Party workspace() { return Party.workspace(workspace); }
}
