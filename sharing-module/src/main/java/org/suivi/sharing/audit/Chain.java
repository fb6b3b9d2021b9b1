package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.suivi.sharing.audit.ChainReport.Break;
import org.suivi.sharing.audit.ChainReport.Kind;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Walks along the seals and compares each with its row and with the seal before it. */
@ApplicationScoped
class Chain {

    /** A row that is older than this and has no seal was slipped in. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int AT_ONCE = 1000;
    private static final int MOST_BREAKS = 100;

    private final EntityManager em;
    private final Clock clock;

    @Inject
    Chain(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** @param anchor null to check the chain against itself only */
    ChainReport verify(Anchor anchor) {
        List<Break> breaks = new ArrayList<>();
        Seal last = Seal.NONE;
        boolean anchored = anchor == null || anchor.number() == 0;
        for (List<Row> rows = after(last); !rows.isEmpty(); rows = after(last))
            for (Row row : rows) {
                last = check(last, row, breaks);
                if (anchor != null && anchor.number() == last.number()) anchored = last.sameChain(anchor.hash());
            }
        if (!anchored) breaks.add(new Break(anchor.number(), Kind.CUT_OFF));
        slippedIn().forEach(row -> breaks.add(new Break(0, Kind.SLIPPED_IN)));
        String end = new Anchor(last.number(), last.chainHash()).toString();
        return new ChainReport(last.number(), waiting(), end,
            breaks.subList(0, Math.min(breaks.size(), MOST_BREAKS)));
    }

    /** Goes on from what is stored, so that one break is told once. */
    private static Seal check(Seal before, Row row, List<Break> breaks) {
        Seal stored = new Seal(row.number(13), row.bytes(14), row.bytes(15));
        Seal computed = before.over(stored.rowHash());
        if (stored.number() != computed.number()) breaks.add(new Break(computed.number(), Kind.REMOVED));
        else if (row.uuid(0) == null) breaks.add(new Break(stored.number(), Kind.REMOVED));
        else if (!stored.sameRow(Seal.hashOf(row))) breaks.add(new Break(stored.number(), Kind.ALTERED));
        else if (!stored.sameChain(computed.chainHash())) breaks.add(new Break(stored.number(), Kind.EXCHANGED));
        return stored;
    }

    private List<Row> after(Seal last) {
        return Sql.of(em, "select " + AuditRows.COLUMNS + ", c.number, c.row_hash, c.chain_hash"
                + " from sharing_audit_seal c left join sharing_audit a on a.id = c.audit_id"
                + " where c.number > :last order by c.number limit " + AT_ONCE)
            .with("last", last.number()).rows();
    }

    private List<Row> slippedIn() {
        return Sql.of(em, """
                select a.id from sharing_audit a left join sharing_audit_seal c on c.audit_id = a.id
                 where c.audit_id is null and a.at < :before limit 100""")
            .with("before", clock.instant().minus(LONGEST_WAIT)).rows();
    }

    private long waiting() {
        return Sql.of(em, """
            select count(*) from sharing_audit a left join sharing_audit_seal c on c.audit_id = a.id
             where c.audit_id is null""").number();
    }
}
