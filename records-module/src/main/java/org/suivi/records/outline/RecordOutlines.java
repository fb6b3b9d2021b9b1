package org.suivi.records.outline;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.records.RecordState;
import org.suivi.records.RecordType;
import org.suivi.records.WithinBounds;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.storage.Today;

/** Finds records from outside, in one statement each; every branch of it stops where the page ends. */
@ApplicationScoped
class RecordOutlines {

    private static final String COLUMNS = """
            select r.id, r.number, r.type, r.state, r.service_id, s.name, c.holder_kind, c.holder_id, h.name,
              c.workspace_id, r.opened_on, c.held_since, c.closed_at
            from %s r join sharing_custody c on c.record_id = r.id
            join sharing_unit s on s.id = r.service_id
            join sharing_party h on h.id = c.holder_id
            """;
    private static final String ONE = COLUMNS.formatted("records_record") + " where r.id = :record";
    private static final String PAGE = """
            with page as (
              (select r.* from sharing_grant g join records_record r on r.id = g.record_id
               where g.open_party in (:parties) and %1$s order by g.record_id limit :limit)
              union
              (select r.* from sharing_custody o join records_record r on r.id = o.record_id
               where :coordinates = 1 and o.workspace_id = :workspace and %2$s order by o.record_id limit :limit))
            """ + COLUMNS.formatted("page") + " order by r.id limit :limit";

    private final EntityManager manager;
    private final Today today;

    @Inject
    RecordOutlines(EntityManager manager, Today today) {
        this.manager = manager;
        this.today = today;
    }

    RecordOutline one(Permit permit) {
        return Sql.of(manager, ONE).with("record", permit.record().value()).first().map(RecordOutlines::outline)
                .orElseThrow(NotVisible::new);
    }

    List<RecordOutline> page(Viewer viewer, OutlineQuery query) {
        var within = WithinBounds.record(viewer, "r.id");
        var sql = Sql.of(manager, PAGE.formatted(conditions(query, "g", within), conditions(query, "o", within)));
        return WithinBounds.bind(sql, viewer, today.date())
                .with("parties", viewer.partyIds()).with("coordinates", viewer.is(Role.COORDINATOR) ? 1 : 0)
                .with("workspace", viewer.workspace().id()).with("limit", query.limit())
                .with("after", query.after() == null ? null : query.after().value())
                .with("state", query.state()).with("service", query.service())
                .with("profile", query.profile() == null ? null : query.profile().value())
                .rows().stream().map(RecordOutlines::outline).toList();
    }

    /** The cursor stands on the table whose key is read in order. */
    private static String conditions(OutlineQuery query, String read, String within) {
        return within + (query.after() == null ? "" : " and " + read + ".record_id > :after")
                + (query.state() == null ? "" : " and r.state = :state")
                + (query.service() == null ? "" : " and r.service_id = :service")
                + (query.profile() == null ? "" : " and exists (select 1 from records_link k where k.record_id = r.id"
                        + " and k.open = 1 and k.profile_id = :profile)");
    }

    private static RecordOutline outline(Row row) {
        return new RecordOutline(new RecordId(row.uuid(0)), row.text(1), row.constant(2, RecordType.class),
                row.constant(3, RecordState.class), Party.service(row.uuid(4)), row.text(5),
                new Party(row.constant(6, Party.Kind.class), row.uuid(7)), row.text(8), Party.workspace(row.uuid(9)),
                row.date(10), row.instant(11), row.instant(12));
    }
}
