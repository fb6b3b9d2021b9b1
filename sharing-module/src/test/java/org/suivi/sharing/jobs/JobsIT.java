package org.suivi.sharing.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** Of several nodes, one runs a job. */
@SuiviTest
class JobsIT {

    private static final AtomicInteger NAMES = new AtomicInteger();

    @Inject
    private JobRows rows;

    @Inject
    private EntityManager em;

    private final String name = "job-" + NAMES.incrementAndGet();

    @Test
    void goesToOneOfFourNodesAtOnce() {
        for (int round = 0; round < 50; round++) {
            String job = name + "-" + round;
            Together<Boolean> result = Together.run(takes(job, "a"), takes(job, "b"), takes(job, "c"), takes(job, "d"));
            assertEquals(1, result.done().stream().filter(taken -> taken).count());
        }
    }

    @Test
    void waitsForItsPauseAfterARun() {
        assertTrue(rows.take(name, "a"));
        assertFalse(rows.take(name, "b"));
        rows.giveBack(name, "a", Duration.ofHours(1), "done");
        assertFalse(rows.take(name, "b"));
        rewind("next_at");
        assertTrue(rows.take(name, "b"));
    }

    @Test
    void comesBackFromANodeThatDied() {
        assertTrue(rows.take(name, "dead"));
        rewind("locked_until");
        assertTrue(rows.take(name, "alive"));
        rows.giveBack(name, "dead", Duration.ofHours(1), "done");
        assertFalse(rows.take(name, "other"), "a node that lost the job must not give it back");
    }

    @Test
    void staysWithANodeThatIsStillAtWork() {
        assertTrue(rows.take(name, "slow"));
        rewind("locked_until");
        rows.keep(name, "slow");
        rows.keep(name, "other");
        rewind("next_at");
        assertFalse(rows.take(name, "other"));
    }

    private Callable<Boolean> takes(String job, String node) { return () -> rows.take(job, node); }

    private void rewind(String column) {
        Transactions.run(() -> Sql.of(em, "update sharing_job set " + column + " = utc_timestamp(6) - interval 1 second"
            + " where name = :name").with("name", name).run());
    }
}
