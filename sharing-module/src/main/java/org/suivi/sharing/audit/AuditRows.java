package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Finds rows of the audit trail, page by page. */
@ApplicationScoped
class AuditRows {

    static final int PAGE = 50;

    static final String COLUMNS = "a.id, a.at, a.staff_id, a.staff_name, a.workspace_name, a.roles, a.action, "
        + "a.subjects, a.path, a.outcome, a.address, a.node, a.workspace_id";

    private final EntityManager em;

    @Inject
    AuditRows(EntityManager em) { this.em = em; }

    List<AuditRow> page(AuditQuery query) {
        String where = (query.subject() == null ? "" : " join sharing_audit_subject s on s.audit_id = a.id"
            + " and s.subject_id = :subject") + " where true"
            + (query.staff() == null ? "" : " and a.staff_id = :staff")
            + (query.from() == null ? "" : " and a.at >= :from")
            + (query.to() == null ? "" : " and a.at < :to")
            + (query.refused() ? " and a.outcome <> 'done'" : "")
            + (query.before() == null ? "" : " and a.at <= :at and (a.at < :at or a.id < :id)");
        Sql sql = Sql.of(em, "select " + COLUMNS + " from sharing_audit a" + where
                + " order by a.at desc, a.id desc limit " + PAGE)
            .with("subject", query.subject()).with("staff", query.staff()).with("from", query.from())
            .with("to", query.to());
        if (query.before() != null) sql.with("at", query.before().at()).with("id", query.before().id());
        return sql.rows().stream().map(AuditRows::row).toList();
    }

    static AuditRow row(Row row) {
        String subjects = row.text(7);
        return new AuditRow(row.uuid(0), row.instant(1), row.uuid(2), row.text(3), row.text(4), row.text(5),
            row.text(6), subjects.isEmpty() ? List.of() : List.of(subjects.split(" ")), row.text(8), row.text(9),
            row.text(10), row.text(11));
    }
}
