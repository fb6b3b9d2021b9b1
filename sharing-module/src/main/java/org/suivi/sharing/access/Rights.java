package org.suivi.sharing.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/**
 * Reads every right that a viewer has to a record, in one statement. To a program a record is there only when it was
 * shared with its workspace, or when the program moves the records of that workspace.
 */
@ApplicationScoped
class Rights {

    private static final String ALL = """
        select r.path, r.level, p.kind, p.id, p.name, r.since, r.up_to
          from sharing_right r join sharing_party p on p.id = r.party_id
         where r.record_id = :record and r.party_id in (:parties) and (:client = 0 or r.path = 'GRANT')
        union all
        select 'COORDINATOR', 'SUMMARY', 'WORKSPACE', w.id, w.name, c.held_since, null
          from sharing_custody c join sharing_unit w on w.id = c.workspace_id
         where c.record_id = :record and c.workspace_id = :workspace and :coordinator = 1
        union all
        select 'OFFER', 'SUMMARY', h.to_kind, h.to_id, h.to_name, h.offered_at, null
          from sharing_handover h
         where h.open_record = :record
           and (:client = 0 and h.to_id in (:parties) or h.to_workspace_id = :workspace and :coordinator = 1)""";

    private static final String KNOWN = """
        select r.record_id from sharing_right r where r.record_id in (:records) and r.party_id in (:parties)
           and (:client = 0 or r.path = 'GRANT')
        union
        select c.record_id from sharing_custody c
         where c.record_id in (:records) and c.workspace_id = :workspace and :coordinator = 1
        union
        select h.open_record from sharing_handover h
         where h.open_record in (:records)
           and (:client = 0 and h.to_id in (:parties) or h.to_workspace_id = :workspace and :coordinator = 1)""";

    private final EntityManager em;

    @Inject
    Rights(EntityManager em) { this.em = em; }

    /** One right, before it is limited by the roles of the viewer. */
    record Right(RightPath path, Level level, Instant upTo) {

        Permit permit(Viewer viewer, RecordId record, Level limited) {
            return new Permit(viewer, record, limited, path, upTo);
        }
    }

    List<Right> of(Viewer viewer, RecordId record) {
        if (viewer.parties().isEmpty()) return List.of();
        return Sql.of(em, ALL).with("record", record.value()).with("parties", viewer.partyIds())
            .with("workspace", viewer.workspace().id()).with("coordinator", viewer.is(Role.COORDINATOR) ? 1 : 0)
            .with("client", viewer.isClient() ? 1 : 0)
            .rows().stream().map(Rights::right).toList();
    }

    Set<UUID> knownAmong(Viewer viewer, Collection<UUID> records) {
        if (records.isEmpty() || viewer.parties().isEmpty()) return Set.of();
        return Sql.of(em, KNOWN).with("records", records).with("parties", viewer.partyIds())
            .with("workspace", viewer.workspace().id()).with("coordinator", viewer.is(Role.COORDINATOR) ? 1 : 0)
            .with("client", viewer.isClient() ? 1 : 0)
            .rows().stream().map(row -> row.uuid(0)).collect(Collectors.toSet());
    }

    private static Right right(Row row) {
        Party via = new Party(row.constant(2, Party.Kind.class), row.uuid(3));
        RightPath.Kind kind = row.constant(0, RightPath.Kind.class);
        return new Right(new RightPath(kind, via, row.text(4), row.instant(5)), row.constant(1, Level.class),
            row.instant(6));
    }
}
