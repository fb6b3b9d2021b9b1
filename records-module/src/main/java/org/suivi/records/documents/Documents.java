package org.suivi.records.documents;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** The rows of documents; versions can be added here, never changed. */
@ApplicationScoped
class Documents {

    private final EntityManager manager;

    @Inject
    Documents(EntityManager manager) { this.manager = manager; }

    /** Which record a document belongs to, to decide about access before anything of it is read. */
    RecordId recordOf(UUID document) {
        return Sql.of(manager, "select record_id from records_document where id = :document").with("document", document)
                .first().map(row -> new RecordId(row.uuid(0))).orElseThrow(NotVisible::new);
    }

    Document lock(UUID document) {
        var locked = manager.find(Document.class, document, LockModeType.PESSIMISTIC_WRITE);
        if (locked == null) throw new NotVisible();
        return locked;
    }

    /** Stores a new document at once, so that its first version can name it. */
    void add(Document document) {
        manager.persist(document);
        manager.flush();
    }

    /** Adds the next version; the document must be new or locked. */
    void add(Document document, CheckedFile file, Viewer author, Instant now) {
        Sql.of(manager, """
                insert into records_document_version
                  (document_id, number, name, media_type, size, sha256, stored_as, author_id, author_name, added_at)
                select :document, coalesce(max(number), 0) + 1, :name, :type, :size, :hash, :stored, :author,
                  :authorName, :at
                from records_document_version where document_id = :document""")
                .with("document", document.id()).with("name", file.name().text()).with("type", file.mediaType())
                .with("size", file.bytes().size()).with("hash", file.bytes().sha256())
                .with("stored", file.bytes().name()).with("author", author.self().id())
                .with("authorName", author.name()).with("at", now).run();
    }

    /** Number of the latest version. */
    long latest(UUID document) {
        return Sql.of(manager, "select max(number) from records_document_version where document_id = :document")
                .with("document", document).number();
    }

    boolean names(String stored) {
        return Sql.of(manager, "select 1 from records_document_version where stored_as = :stored")
                .with("stored", stored).first().map(row -> true).isPresent();
    }
}
