package org.suivi.records.notes;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** A text about a service given: a draft of its author first, signed later, then unchangeable. */
@Entity
@Table(name = "records_note")
class Note {

    /** Characters; far above the longest report, and 4 bytes each still fit into the column. */
    static final int LONGEST = 500_000;

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "record_id", updatable = false)
    private UUID record;
    @Column(name = "author_id", updatable = false)
    private UUID author;
    @Column(name = "author_name")
    private String authorName;
    @Enumerated(EnumType.STRING)
    private NoteType type;
    @Enumerated(EnumType.STRING)
    private NoteState state = NoteState.DRAFT;
    @Column(name = "served_at")
    private Instant servedAt;
    private boolean confidential;
    private String draft;
    private String tab;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "error_at")
    private Instant errorAt;
    @Column(name = "error_reason")
    private String errorReason;

    protected Note() {}

    Note(Viewer author, DraftText text, Instant now) {
        this.id = Objects.requireNonNull(text.note());
        this.record = text.record().value();
        this.author = author.self().id();
        this.authorName = author.name();
        this.createdAt = now;
        take(text, now);
    }

    UUID id() { return id; }

    RecordId record() { return new RecordId(record); }

    long version() { return version; }

    boolean confidential() { return confidential; }

    NoteType type() { return type; }

    Instant servedAt() { return servedAt; }

    Instant savedAt() { return savedAt; }

    String draft() { return draft; }

    boolean isBy(Viewer viewer) { return author.equals(viewer.self().id()); }

    /**
     * Takes a later text of the author. One open page follows itself whatever version it knows, because an answer can
     * get lost on its way; another page must have seen what is stored.
     *
     * @return whether the text is stored now; otherwise nothing has changed
     */
    boolean save(DraftText text, Instant now) {
        requireDraft();
        if (same(text)) return true;
        if (text.version() != version && !text.tab().equals(tab)) return false;
        take(text, now);
        return true;
    }

    Signature sign(Viewer signer, long seen, Instant now) {
        requireDraft();
        requireAuthor(signer);
        ChangedMeanwhile.unlessSame(seen, version);
        var signature = Signature.of(this, InvalidValue.requireLines("text", draft, LONGEST), signer, now);
        state = NoteState.SIGNED;
        authorName = signer.name();
        draft = null;
        tab = null;
        savedAt = now;
        return signature;
    }

    void enteredInError(Viewer viewer, String reason, Instant now) {
        requireAuthor(viewer);
        if (state != NoteState.SIGNED) throw new NoteNotSigned();
        errorReason = InvalidValue.requireLines("reason", reason, 500);
        errorAt = now;
        state = NoteState.IN_ERROR;
    }

    void requireDraft() {
        if (state != NoteState.DRAFT) throw new NoteAlreadySigned();
    }

    void requireSigned() {
        if (state == NoteState.DRAFT) throw new NoteNotSigned();
    }

    void requireAuthor(Viewer viewer) {
        if (!isBy(viewer)) throw new NotAllowed("author");
    }

    private boolean same(DraftText text) {
        return text.text().equals(draft) && text.type() == type && text.servedAt().equals(servedAt)
                && text.confidential() == confidential;
    }

    private void take(DraftText text, Instant now) {
        type = text.type();
        servedAt = text.servedAt();
        confidential = text.confidential();
        draft = text.text();
        tab = text.tab();
        savedAt = now;
    }
}
