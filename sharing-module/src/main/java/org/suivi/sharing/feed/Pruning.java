package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.suivi.sharing.storage.Sql;

/** Removes the oldest rows, and remembers up to where. */
@ApplicationScoped
class Pruning {

    static final int AT_ONCE = 5000;

    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager em;
    private final Lines lines;
    private final Clock clock;

    @Inject
    Pruning(EntityManager em, Lines lines, Clock clock) {
        this.em = em;
        this.lines = lines;
        this.clock = clock;
    }

    /** @return how many were removed, at most {@value #AT_ONCE} */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int some() {
        Sql.of(em, "update sharing_feed set pruned = pruned where one = 1").run();
        Extent extent = lines.extent();
        long end = lastDue(extent.pruned(), Math.min(extent.pruned() + AT_ONCE, extent.last()));
        Sql.of(em, "delete from sharing_change where number > :pruned and number <= :end")
            .with("pruned", extent.pruned()).with("end", end).run();
        Sql.of(em, "update sharing_feed set pruned = :end where one = 1").with("end", end).run();
        return (int) (end - extent.pruned());
    }

    /** The number before the first that is to be kept, looking no further than the end. */
    private long lastDue(long pruned, long end) {
        return Sql.of(em, """
                select coalesce(min(number) - 1, :end) from sharing_change
                 where number > :pruned and number <= :end and at >= :since""")
            .with("pruned", pruned).with("end", end).with("since", clock.instant().minus(KEPT)).number();
    }
}
