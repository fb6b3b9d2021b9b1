package org.suivi.sharing.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.storage.StorageReady;
import org.suivi.sharing.upkeep.JobDesk;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** Four nodes look for work at the same moment, again and again: a job that is due runs on one of them, once. */
@SuiviTest
class SeveralNodesIT {

    private static final int ROUNDS = 60;
    private static final long LONG_ENOUGH = TimeUnit.MILLISECONDS.toNanos(5);

    @Inject
    private JobRows rows;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private Counted counted;

    @Inject
    private JobDesk desk;

    @Inject
    private House house;

    @Inject
    private EntityManager em;

    @Test
    void runAJobOnceThatIsDue() {
        List<Callable<Object>> nodes = Stream.generate(this::node).limit(4).toList();
        for (int round = 0; round < ROUNDS; round++) {
            int before = counted.runs();
            Transactions.run(() -> Sql.of(em,
                "update sharing_job set next_at = utc_timestamp(6) where name = 'counted'")
                .run());
            assertEquals(List.of(), Together.run(nodes).refused());
            assertEquals(before + 1, counted.runs());
        }
        assertTrue(counted.wasAlone(), "two nodes ran it side by side");
    }

    @Test
    void runAJobOnceThatTwoAdministratorsAskForAtOnce() {
        List<Callable<Object>> nodes = Stream.generate(this::node).limit(4).toList();
        assertEquals(List.of(), Together.run(nodes).refused(), "to let it rest, whatever was before");
        Party school = house.workspace("École");
        Viewer one = house.someone(school, Role.ADMINISTRATOR);
        Viewer other = house.someone(school, Role.ADMINISTRATOR);
        for (int round = 0; round < 20; round++) {
            int before = counted.runs();
            Together<Boolean> asked = Together.run(() -> desk.begin(one, "counted"),
                () -> desk.begin(other, "counted"));
            assertEquals(List.of(), asked.refused());
            assertEquals(1, asked.done().stream().filter(begun -> begun).count());
            assertEquals(List.of(), Together.run(nodes).refused());
            assertEquals(before + 1, counted.runs());
        }
        assertTrue(counted.wasAlone(), "two nodes ran it side by side");
    }

    private Callable<Object> node() {
        Jobs node = new Jobs(rows, jobs);
        node.on(new StorageReady());
        return () -> {
            node.runDue();
            return node;
        };
    }

    /** Counts its runs, and whether it was ever begun before it had ended; lasts long enough to be met. */
    @ApplicationScoped
    static class Counted implements Job {

        private final AtomicInteger runs = new AtomicInteger();
        private final AtomicInteger running = new AtomicInteger();
        private volatile boolean alone = true;

        int runs() { return runs.get(); }

        boolean wasAlone() { return alone; }

        @Override
        public String name() { return "counted"; }

        @Override
        public Duration pause() { return Duration.ofHours(1); }

        @Override
        public void run() {
            if (running.incrementAndGet() > 1) alone = false;
            runs.incrementAndGet();
            LockSupport.parkNanos(LONG_ENOUGH);
            running.decrementAndGet();
        }
    }
}
