package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.Sql;

/** The rows of calls. */
@ApplicationScoped
class CallRows {

    private final EntityManager em;

    @Inject
    CallRows(EntityManager em) { this.em = em; }

    /** A call and who made it. */
    record Made(UUID client, CallView call) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(List<Made> many) {
        var rows = new NewRows();
        many.forEach(made -> add(rows, made));
        rows.write(em);
    }

    @Transactional
    public void forget(Instant before, Instant now) {
        Sql.of(em, "delete from sharing_client_call where at < :before").with("before", before).run();
        Sql.of(em, "delete from sharing_client_token where ends_at < :now").with("now", now).run();
    }

    private static void add(NewRows rows, Made made) {
        String operation = made.call().operation();
        rows.add("sharing_client_call (id, client_id, at, operation, status, correlation_id)", NewId.next(),
            made.client(), made.call().at(), operation.length() > 200 ? operation.substring(0, 200) : operation,
            made.call().status(), made.call().correlationId());
    }
}
