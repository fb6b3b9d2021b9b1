package org.suivi.records.notes;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;

/** The notes as they are stored; signatures can be added here and nothing else. */
@ApplicationScoped
class Notes {

    private final EntityManager manager;

    @Inject
    Notes(EntityManager manager) { this.manager = manager; }

    /** Which record a note belongs to, to decide about access before anything of it is read. */
    RecordId recordOf(UUID note) {
        return Sql.of(manager, "select record_id from records_note where id = :note").with("note", note)
                .first().map(row -> new RecordId(row.uuid(0))).orElseThrow(NotVisible::new);
    }

    /** Locks the note; null when there is none. */
    Note lock(UUID note) { return manager.find(Note.class, note, LockModeType.PESSIMISTIC_WRITE); }

    void add(Note note) { manager.persist(note); }

    void remove(Note note) { manager.remove(note); }

    /** Writes what has changed, so that the note knows its new version. */
    void flush() { manager.flush(); }

    void add(Signature signature) {
        manager.flush();
        Sql.of(manager, """
                insert into records_note_signature
                  (note_id, number, content, sha256, signer_id, signer_name, signed_at)
                values (:note, :number, :content, :hash, :signer, :name, :at)""")
                .with("note", signature.note().id()).with("number", signature.number())
                .with("content", signature.content().bytes()).with("hash", signature.content().sha256())
                .with("signer", signature.signer().self().id()).with("name", signature.signer().name())
                .with("at", signature.at()).run();
    }

    /** The number the next addendum has; the note must be locked. */
    int nextNumber(Note note) {
        return Sql.of(manager, "select max(number) + 1 from records_note_signature where note_id = :note")
                .with("note", note.id()).first().map(row -> (int) row.number(0)).orElseThrow();
    }
}
