package org.suivi.records.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;

/**
 * Reads notes for someone with a permit. Signed notes are shown to everyone who may read the record, confidential ones
 * to their author and to the holder they were written under; a draft is shown to its author, and to the holder after
 * the record has been handed over with it.
 */
@ApplicationScoped
class NoteQueries {

    private static final String COLUMNS = """
            select n.id, n.record_id, n.version, n.type, n.state, n.served_at, n.confidential, n.author_id,
              n.author_name, n.draft, n.saved_at, n.error_reason,
              s.number, s.content, s.sha256, s.signer_name, s.signed_at
            from records_note n
            left join records_note_signature s on s.note_id = n.id and (s.number = 0 or s.signed_at <= :until)
            """;
    private static final String ORDER = " order by n.served_at desc, n.id desc, s.number";
    private static final Instant NO_END = Instant.parse("9999-01-01T00:00:00Z");

    private final EntityManager manager;

    @Inject
    NoteQueries(EntityManager manager) { this.manager = manager; }

    List<NoteView> of(Permit permit) { return shown(permit, ""); }

    List<NoteView> one(Permit permit, UUID note) { return shown(permit, " and n.id = :note", note); }

    /** The confidential notes that a handover left with its sender. */
    List<NoteView> leftBehind(Viewer viewer, UUID passage) {
        var rows = Sql.of(manager, COLUMNS + """
                join records_sealed_note k on k.note_id = n.id
                where k.passage_id = :passage""" + ORDER)
                .with("until", NO_END).with("passage", passage).rows().stream().map(NoteRow::of).toList();
        return NoteRow.views(rows, viewer);
    }

    private List<NoteView> shown(Permit permit, String which, UUID... note) {
        var viewer = permit.viewer();
        var sql = Sql.of(manager, COLUMNS + """
                where n.record_id = :record
                  and (n.author_id = :me or n.state <> 'DRAFT' and n.saved_at <= :until or :holds and exists (
                    select 1 from records_passage p where p.record_id = n.record_id and p.at > n.created_at))
                  and (not n.confidential or n.author_id = :me or :holds and not exists (
                    select 1 from records_sealed_note k
                    where k.note_id = n.id and k.keeper_id not in (:parties)))""" + which + ORDER)
                .with("record", permit.record().value()).with("me", viewer.self().id())
                .with("holds", permit.atLeast(Level.HOLD)).with("parties", viewer.partyIds())
                .with("until", permit.upTo() == null ? NO_END : permit.upTo());
        if (note.length > 0) sql.with("note", note[0]);
        return NoteRow.views(sql.rows().stream().map(NoteRow::of).toList(), viewer);
    }
}
