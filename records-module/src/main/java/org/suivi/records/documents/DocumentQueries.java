package org.suivi.records.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;

/**
 * Reads documents for someone with a permit: all that is not confidential, and confidential ones for their author and
 * for the holder they were added under.
 */
@ApplicationScoped
class DocumentQueries {

    /** A version with the name that its bytes have in the store. */
    record Stored(DocumentView view, String as) {}

    private static final String COLUMNS = """
            select d.id, d.record_id, v.number, v.name, v.media_type, v.size, d.confidential, v.author_name, v.added_at,
              v.sha256, v.author_id = :me, v.stored_as
            from records_document d join records_document_version v on v.document_id = d.id
            """;
    private static final String SHOWN = """
            where d.record_id = :record and d.removed_at is null and v.added_at <= :until
              and (not d.confidential or d.author_id = :me or :holds and not exists (
                select 1 from records_sealed_document k where k.document_id = d.id and k.keeper_id not in (:parties)))
            """;
    private static final Instant NO_END = Instant.parse("9999-01-01T00:00:00Z");

    private final EntityManager manager;

    @Inject
    DocumentQueries(EntityManager manager) { this.manager = manager; }

    /** The latest version of each document, the latest first. */
    List<DocumentView> of(Permit permit) {
        return shown(permit, """
                and v.number = (select max(o.number) from records_document_version o
                                where o.document_id = d.id and o.added_at <= :until)
                order by v.added_at desc, d.id""").rows().stream().map(row -> stored(row).view()).toList();
    }

    /** All versions of a document, the latest first; none when it may not be seen. */
    List<Stored> versions(Permit permit, UUID document) {
        return shown(permit, "and d.id = :document order by v.number desc").with("document", document)
                .rows().stream().map(DocumentQueries::stored).toList();
    }

    /** The version of that number, or the latest one for 0. */
    Optional<Stored> version(Permit permit, UUID document, int number) {
        return versions(permit, document).stream()
                .filter(version -> number == 0 || version.view().number() == number).findFirst();
    }

    /** The latest versions of the confidential documents that a handover left with its sender. */
    List<Stored> leftBehind(Viewer viewer, UUID passage) {
        return Sql.of(manager, COLUMNS + """
                join records_sealed_document k on k.document_id = d.id
                join records_passage p on p.id = k.passage_id
                where k.passage_id = :passage and k.keeper_id in (:parties)
                  and v.number = (select max(o.number) from records_document_version o
                                  where o.document_id = d.id and o.added_at <= p.at)
                order by v.added_at desc, d.id""")
                .with("passage", passage).with("me", viewer.self().id()).with("parties", viewer.partyIds())
                .rows().stream().map(DocumentQueries::stored).toList();
    }

    /** The latest versions that the viewer added in person, the latest first. */
    List<Stored> own(Permit permit) {
        return Sql.of(manager, COLUMNS + """
                where d.record_id = :record and d.removed_at is null and d.author_id = :me and v.author_id = :me
                  and v.number = (select max(o.number) from records_document_version o
                                  where o.document_id = d.id and o.author_id = :me)
                order by v.added_at desc, d.id""")
                .with("record", permit.record().value()).with("me", permit.viewer().self().id())
                .rows().stream().map(DocumentQueries::stored).toList();
    }

    private Sql shown(Permit permit, String which) {
        return Sql.of(manager, COLUMNS + SHOWN + which)
                .with("record", permit.record().value()).with("me", permit.viewer().self().id())
                .with("holds", permit.atLeast(Level.HOLD)).with("parties", permit.viewer().partyIds())
                .with("until", permit.upTo() == null ? NO_END : permit.upTo());
    }

    private static Stored stored(Row row) {
        var view = new DocumentView(row.uuid(0), new RecordId(row.uuid(1)), (int) row.number(2), row.text(3),
                row.text(4), row.number(5), row.flag(6), row.text(7), row.instant(8),
                java.util.HexFormat.of().formatHex(row.bytes(9)), row.flag(10));
        return new Stored(view, row.text(11));
    }
}
