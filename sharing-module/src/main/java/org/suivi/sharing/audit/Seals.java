package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** The seals on audit rows: a chain with one end, which only the job that holds its row moves on. */
@ApplicationScoped
class Seals {

    static final int AT_ONCE = 500;

    /** Rows can become visible in another order than they were timed, and clocks of nodes differ. */
    private static final Duration LOOK_BACK = Duration.ofHours(2);

    private final EntityManager em;
    private final Clock clock;

    @Inject
    Seals(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** @return how many rows were sealed, at most {@value #AT_ONCE} */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sealSome() {
        Seal last = last();
        List<Row> rows = unsealed();
        for (Row row : rows) {
            last = last.next(row);
            add(last, row);
        }
        return rows.size();
    }

    /** The end of the chain. */
    Seal last() {
        return Sql.of(em, "select number, row_hash, chain_hash from sharing_audit_seal order by number desc limit 1")
            .first().map(row -> new Seal(row.number(0), row.bytes(1), row.bytes(2))).orElse(Seal.NONE);
    }

    private List<Row> unsealed() {
        return Sql.of(em, "select " + AuditRows.COLUMNS
                + " from sharing_audit a left join sharing_audit_seal c on c.audit_id = a.id"
                + " where c.audit_id is null and a.at >= :since order by a.at, a.id limit " + AT_ONCE)
            .with("since", since()).rows();
    }

    private Instant since() {
        return Sql.of(em, "select max(sealed_at) from sharing_audit_seal").first().map(row -> row.instant(0))
            .map(at -> at.minus(LOOK_BACK)).orElse(Instant.EPOCH);
    }

    private void add(Seal seal, Row row) {
        Sql.of(em, """
                insert into sharing_audit_seal (number, audit_id, row_hash, chain_hash, sealed_at)
                values (:number, :audit, :row, :chain, :now)""")
            .with("number", seal.number()).with("audit", row.uuid(0)).with("row", seal.rowHash())
            .with("chain", seal.chainHash()).with("now", clock.instant()).run();
    }
}
