package org.suivi.records.outline;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.records.LinkRole;
import org.suivi.records.notes.NoteState;
import org.suivi.records.notes.NoteType;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Finds who is in a record and when its notes were signed, for someone who was found to have a right to it. */
@ApplicationScoped
class InsideOutlines {

    private final EntityManager manager;

    @Inject
    InsideOutlines(EntityManager manager) { this.manager = manager; }

    /** The present periods, the primary person first. */
    List<LinkOutline> links(Permit permit) {
        var record = permit.record();
        return Sql.of(manager, """
                select id, profile_id, role, is_primary, since, version from records_link
                where record_id = :record and open = 1 order by is_primary desc, since, id""")
                .with("record", record.value()).rows().stream().map(row -> link(record, row)).toList();
    }

    /**
     * Signed notes that are not confidential, up to the cut-off of a share that gives more than the existence of the
     * record; in the order of their ids.
     *
     * @param after the last one the program has already, or null
     */
    List<NoteOutline> notes(Permit permit, UUID after, int limit) {
        return Sql.of(manager, """
                select n.id, n.type, n.state, n.served_at, s.signed_at, n.author_id, n.author_name
                from records_note n join records_note_signature s on s.note_id = n.id and s.number = 0
                where n.record_id = :record and n.state <> 'DRAFT' and not n.confidential
                  and (:begins = 1 or n.id > :after)
                  and exists (
                    select 1 from sharing_grant g where g.record_id = n.record_id and g.open_party in (:parties)
                      and g.level <> 'SUMMARY' and (g.up_to is null or n.saved_at <= g.up_to))
                order by n.id limit :limit""")
                .with("record", permit.record().value()).with("parties", permit.viewer().partyIds())
                .with("begins", after == null ? 1 : 0).with("after", after).with("limit", limit)
                .rows().stream().map(InsideOutlines::note).toList();
    }

    private static LinkOutline link(RecordId record, Row row) {
        return new LinkOutline(row.uuid(0), record, new ProfileId(row.uuid(1)), row.constant(2, LinkRole.class),
                row.flag(3), row.instant(4), row.number(5));
    }

    private static NoteOutline note(Row row) {
        return new NoteOutline(row.uuid(0), row.constant(1, NoteType.class), row.constant(2, NoteState.class),
                row.instant(3), row.instant(4), Party.staff(row.uuid(5)), row.text(6));
    }
}
