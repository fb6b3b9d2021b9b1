package org.suivi.records.documents;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.storage.UuidColumn;

/** A document in a record, over all its versions; taken out it is kept, but no longer shown. */
@Entity
@Table(name = "records_document")
class Document {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "record_id", updatable = false)
    private UUID record;
    @Column(name = "author_id", updatable = false)
    private UUID author;
    @Column(updatable = false)
    private boolean confidential;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "removed_at")
    private Instant removedAt;
    @Convert(converter = UuidColumn.class)
    @Column(name = "removed_by")
    private UUID removedBy;
    @Column(name = "remove_reason")
    private String removeReason;

    protected Document() {}

    Document(Permit permit, boolean confidential, Instant now) {
        this.id = NewId.next();
        this.record = permit.record().value();
        this.author = permit.viewer().self().id();
        this.confidential = confidential;
        this.createdAt = now;
    }

    UUID id() { return id; }

    void remove(Permit permit, String reason, Instant now) {
        requirePresent();
        if (!isBy(permit.viewer()) && !permit.atLeast(Level.HOLD)) throw new NotAllowed("author");
        removeReason = InvalidValue.requireLines("reason", reason, 500);
        removedBy = permit.viewer().self().id();
        removedAt = now;
    }

    void requirePresent() {
        if (removedAt != null) throw new NotVisible();
    }

    /** To a program, a document of somebody else is not there. */
    void requireBy(Viewer viewer) {
        if (!isBy(viewer)) throw new NotVisible();
    }

    private boolean isBy(Viewer viewer) { return author.equals(viewer.self().id()); }
}
