package org.suivi.sharing.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.Receiver;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** Whatever fails on the way, each change arrives, in order, and patience has an end. */
@SuiviTest
class AtLeastOnceIT extends WithHooks {

    private static final int WRITERS = 6;
    private static final int TURNS = 40;

    @Test
    void losesNothingWhileManyWriteAndTheServerFailsAtRandom() {
        receiver.answers = message -> ThreadLocalRandom.current().nextInt(5) == 0 ? Receiver.Reply.of(500)
            : Receiver.Reply.OK;
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<Callable<List<UUID>>> all = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) all.add(() -> write(writing));
        for (int node = 0; node < 3; node++) all.add(() -> sendUntilDone(writing));
        Together<List<UUID>> done = Together.run(all);
        assertEquals(List.of(), done.refused());
        List<UUID> once = new ArrayList<>(new LinkedHashSet<>(taken()));
        assertEquals(WRITERS * TURNS, once.size());
        for (List<UUID> own : done.done().subList(0, WRITERS))
            assertEquals(own, once.stream().filter(Set.copyOf(own)::contains).toList());
        assertTrue(receiver.arrived.size() > once.size(), "nothing failed");
        assertEquals(once.size(), receiver.taken.size(), "what was taken was sent again");
    }

    @Test
    void repeatsTheMessageThatWasUnderwayWhenTheServerWasStopped() {
        List<UUID> all = changed(3);
        Thread node = Thread.currentThread();
        receiver.answers = message -> {
            if (receiver.arrived.size() == 2) node.interrupt();
            return Receiver.Reply.of(receiver.arrived.size() == 2 ? pause() : 204);
        };
        assertThrows(IllegalStateException.class, this::send);
        assertTrue(Thread.interrupted());
        assertFalse(work.due().contains(hook), "the turn of the one that was stopped is not over yet");
        clock.move(Duration.ofMinutes(2));
        assertTrue(work.due().contains(hook));
        send();
        assertEquals(receiver.arrived.get(1).id(), receiver.arrived.get(2).id());
        assertEquals(all, new ArrayList<>(new LinkedHashSet<>(taken())));
        assertEquals(4, receiver.arrived.size());
    }

    @Test
    void waitsLongerEachTimeAndStopsAfterThreeDays() {
        List<UUID> all = changed(2);
        receiver.always(503);
        Instant begin = clock.instant();
        while (view().state() == HookState.ACTIVE) {
            send();
            if (view().course().nextAttempt() == null) continue;
            int arrived = receiver.arrived.size();
            send();
            assertEquals(arrived, receiver.arrived.size(), "it did not wait");
            clock.set(view().course().nextAttempt().plusMillis(1));
        }
        HookView view = view();
        assertEquals(PauseReason.FAILING, view.reason());
        assertEquals("http-503", view.course().failure());
        assertTrue(Duration.between(begin, clock.instant()).compareTo(Backoff.PATIENCE) >= 0);
        assertTrue(Duration.between(begin, clock.instant()).compareTo(Backoff.PATIENCE.plusHours(1)) < 0);
        assertTrue(receiver.arrived.size() > 10 && receiver.arrived.size() < 30, () -> "" + receiver.arrived.size());
        assertEquals(1, receiver.arrived.stream().map(Receiver.Got::id).distinct().count(), "the next one overtook");
        assertEquals(1, traces());
        receiver.always(200);
        desk.change(program, hook, new HookSettings(null, Set.of(), HookState.ACTIVE), view.version());
        send();
        assertEquals(all, taken());
        assertNull(view().course().nextAttempt());
    }

    @Test
    void stopsAtOnceAtAnAddressThatIsGone() {
        changed();
        receiver.always(410);
        send();
        assertEquals(PauseReason.GONE, view().reason());
        assertEquals(1, receiver.arrived.size());
        assertEquals(1, traces());
    }

    @Test
    void staysAwayAsLongAsItIsAsked() {
        changed();
        receiver.answers = message -> new Receiver.Reply(429, "Retry-After", "3600");
        send();
        assertTrue(Duration.between(clock.instant(), view().course().nextAttempt()).toMinutes() > 55);
    }

    @Test
    void followsNoRedirectAndWaitsForNobodyForever() {
        System.setProperty("suivi.webhook.seconds", "1");
        changed();
        receiver.answers = message -> new Receiver.Reply(307, "Location", receiver.url() + "/elsewhere");
        send();
        assertEquals("http-307", view().course().failure());
        assertEquals(1, receiver.arrived.size());
        receiver.answers = message -> Receiver.Reply.of(pause());
        clock.move(Duration.ofMinutes(1));
        send();
        assertEquals("timeout", view().course().failure());
        receiver.close();
        clock.move(Duration.ofMinutes(10));
        send();
        assertEquals("unreachable", view().course().failure());
    }

    @Test
    void pausesWhenWhatComesNextIsNotKept() {
        changed();
        Transactions.run(() -> Sql.of(em, "update sharing_webhook set place = 'AAAAAAAAAAEAAAAA' where id = :hook")
            .with("hook", hook).run());
        send();
        assertEquals(PauseReason.CURSOR_TOO_OLD, view().reason());
    }

    @Test
    void pausesWhenNobodyCanSignAnyMoreAndGoesOnWithANewSecret() {
        changed();
        System.setProperty("suivi.key", "another key of letters");
        send();
        assertEquals(PauseReason.SECRET_LOST, view().reason());
        desk.rotate(program, hook);
        desk.change(program, hook, new HookSettings(null, Set.of(), HookState.ACTIVE), view().version());
        send();
        assertEquals(1, receiver.taken.size());
        assertEquals(1, lines(receiver.last().signatures()).size());
    }

    private List<UUID> write(AtomicInteger writing) {
        try {
            List<UUID> own = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) own.add(changed());
            return own;
        } finally {
            writing.decrementAndGet();
        }
    }

    /** As one of several nodes: whoever comes first has the turn. Waiting after a failure is cut short. */
    private List<UUID> sendUntilDone(AtomicInteger writing) {
        boolean last = false;
        while (true) {
            send();
            boolean due = work.due().contains(hook);
            Instant again = view().course().nextAttempt();
            boolean failing = again != null;
            if (failing && again.isAfter(clock.instant())) clock.set(again);
            if (last && !due && !failing && taken().size() >= WRITERS * TURNS) return List.of();
            last = writing.get() == 0;
        }
    }

    /** Longer than anybody waits here. */
    private static int pause() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 204;
    }

    private long traces() {
        return Transactions.in(() -> Sql.of(em, """
                select count(*) from sharing_audit a join sharing_audit_subject s on s.audit_id = a.id
                 where a.action like 'Webhook.paused%' and s.subject_id = :hook""").with("hook", hook).number());
    }

    @ApplicationScoped
    static class Profiles extends EveryProfile {}
}
