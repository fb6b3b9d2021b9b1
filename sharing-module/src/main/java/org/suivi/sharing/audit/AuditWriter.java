package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.Sql;

/** Adds rows to the audit trail; there is nothing else that anyone can do with them. */
@ApplicationScoped
class AuditWriter {

    private static final String ROW = """
        insert into sharing_audit (id, at, staff_id, staff_name, workspace_id, workspace_name, roles, action, subjects,
                                   path, outcome, address, node)
        values (:id, :at, :staff, coalesce((select name from sharing_party where id = :staff), ''), :workspace,
                (select name from sharing_unit where id = :workspace), :roles, :action, :subjects,
                :path, :outcome, :address, :node)""";

    private final EntityManager em;
    private final Clock clock;

    @Inject
    AuditWriter(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Within the transaction of what was done: both are kept, or neither. */
    void write(AuditEntry entry) {
        UUID id = NewId.next();
        Sql.of(em, ROW).with("id", id).with("at", clock.instant())
            .with("staff", entry.staff()).with("workspace", entry.workspace()).with("roles", entry.roles())
            .with("action", entry.action()).with("subjects", String.join(" ", entry.subjects().texts()))
            .with("path", shortened(entry.path())).with("outcome", entry.outcome())
            .with("address", entry.address()).with("node", Node.NAME).run();
        index(id, entry.subjects().ids());
    }

    /** Together: a page of a list names dozens of people. */
    private void index(UUID id, Set<UUID> subjects) {
        var rows = new NewRows();
        for (UUID subject : subjects) rows.add("sharing_audit_subject (subject_id, audit_id)", subject, id);
        rows.write(em);
    }

    /** In a transaction of its own: what was tried stays on record when it is undone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeApart(AuditEntry entry) { write(entry); }

    private static String shortened(String path) {
        return path == null || path.length() <= 2000 ? path : path.substring(0, 2000);
    }
}
