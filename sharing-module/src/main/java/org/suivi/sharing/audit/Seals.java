package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** The seals on audit rows: a chain with one end, which only the job that holds its row moves on. */
@ApplicationScoped
class Seals {

    static final int AT_ONCE = 500;

    private final EntityManager em;
    private final Clock clock;

    @Inject
    Seals(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * Goes on from the row that was sealed last.
     *
     * @param lookBack how much older than that one a row may be and still be found
     * @return how many rows were sealed, at most {@value #AT_ONCE}
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sealSome(Duration lookBack) {
        List<Row> rows = unsealed(lookBack);
        List<Seal> seals = new ArrayList<>();
        Seal last = last();
        for (Row row : rows) seals.add(last = last.next(row));
        add(seals, rows);
        return rows.size();
    }

    /** The end of the chain. */
    Seal last() {
        return Sql.of(em, "select number, row_hash, chain_hash from sharing_audit_seal order by number desc limit 1")
            .first().map(row -> new Seal(row.number(0), row.bytes(1), row.bytes(2))).orElse(Seal.NONE);
    }

    private List<Row> unsealed(Duration lookBack) {
        return Sql.of(em, "select " + AuditRows.COLUMNS
                + " from sharing_audit a left join sharing_audit_seal c on c.audit_id = a.id"
                + " where c.audit_id is null and a.at >= :since order by a.at, a.id limit " + AT_ONCE)
            .with("since", latest().map(at -> at.minus(lookBack)).orElse(Instant.EPOCH)).rows();
    }

    /** When what was sealed last was done. */
    private Optional<Instant> latest() {
        return Sql.of(em, """
                select coalesce(a.at, c.sealed_at)
                  from sharing_audit_seal c left join sharing_audit a on a.id = c.audit_id
                 order by c.number desc limit 1""").first().map(row -> row.instant(0));
    }

    private void add(List<Seal> seals, List<Row> rows) {
        var added = new NewRows();
        for (int i = 0; i < seals.size(); i++)
            added.add("sharing_audit_seal (number, audit_id, row_hash, chain_hash, sealed_at)", seals.get(i).number(),
                rows.get(i).uuid(0), seals.get(i).rowHash(), seals.get(i).chainHash(), clock.instant());
        added.write(em);
    }
}
