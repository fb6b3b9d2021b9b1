package org.suivi.records.notes;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.AuditTrail;

/** Finds what stayed with the sender of a record that was handed over without its confidential part. */
@ApplicationScoped
class SealedRemainders {

    private final EntityManager manager;
    private final NoteQueries queries;
    private final AuditTrail trail;

    @Inject
    SealedRemainders(EntityManager manager, NoteQueries queries, AuditTrail trail) {
        this.manager = manager;
        this.queries = queries;
        this.trail = trail;
    }

    List<SealedNotes> of(Viewer viewer) {
        if (viewer.parties().isEmpty()) return List.of();
        return Sql.of(manager, """
                select p.id, p.record_id, r.number, p.at,
                  (select count(*) from records_sealed_note n where n.passage_id = p.id) as notes,
                  (select count(*) from records_sealed_document d where d.passage_id = p.id) as documents
                from records_passage p join records_record r on r.id = p.record_id
                where p.from_id in (:parties) and not p.confidential_went_along
                having notes > 0 or documents > 0
                order by p.at desc""")
                .with("parties", viewer.partyIds())
                .rows().stream().map(row -> new SealedNotes(row.uuid(0), new RecordId(row.uuid(1)), row.text(2),
                        row.instant(3),
                        (int) row.number(4), (int) row.number(5))).toList();
    }

    List<NoteView> notes(Viewer viewer, UUID passage) {
        trail.subject(leftWith(viewer, passage));
        trail.path("sealed remainder of handover " + passage);
        return queries.leftBehind(viewer, passage);
    }

    private RecordId leftWith(Viewer viewer, UUID passage) {
        if (viewer.parties().isEmpty()) throw new NotVisible();
        return Sql.of(manager, """
                select record_id from records_passage
                where id = :passage and from_id in (:parties) and not confidential_went_along""")
                .with("passage", passage).with("parties", viewer.partyIds())
                .first().map(row -> new RecordId(row.uuid(0))).orElseThrow(NotVisible::new);
    }
}
