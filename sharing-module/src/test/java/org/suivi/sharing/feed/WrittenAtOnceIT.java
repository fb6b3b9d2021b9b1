package org.suivi.sharing.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** Eight write at the same time, some think better of it, and a reader follows: whatever is committed is read once. */
@SuiviTest
class WrittenAtOnceIT {

    private static final int WRITERS = 8;
    private static final int TURNS = 120;

    @Inject
    private House house;

    @Inject
    private Feed feed;

    @Inject
    private ChangeFeed changes;

    private final Set<UUID> committed = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<UUID> read = new ConcurrentLinkedQueue<>();
    private final AtomicInteger writing = new AtomicInteger(WRITERS);
    private Viewer reader;

    @BeforeEach
    void someoneWhoFollows() { reader = house.practitioner(house.workspace("École")); }

    @Test
    void readsWhatIsCommittedOnceAndInOrder() {
        String begin = changes.latest(reader);
        List<Callable<Object>> all = new ArrayList<>();
        List<List<UUID>> written = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            List<UUID> own = new ArrayList<>();
            written.add(own);
            all.add(() -> write(own));
        }
        all.add(() -> follow(begin));
        Together<Object> done = Together.run(all);
        assertEquals(List.of(), done.refused());
        List<UUID> seen = List.copyOf(read);
        assertEquals(seen.size(), new HashSet<>(seen).size(), "a line was read twice");
        assertTrue(committed.equals(new HashSet<>(seen)), committed.size() + " committed, " + seen.size() + " read");
        for (List<UUID> own : written) assertEquals(own, seen.stream().filter(new HashSet<>(own)::contains).toList());
    }

    @Test
    void doesNotWaitForThoseWhoAreStillWriting() throws Exception {
        String begin = changes.latest(reader);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        ProfileId early = ProfileId.next();
        ProfileId late = ProfileId.next();
        Together<Object> done = Together.run(() -> Transactions.in(() -> {
            feed.tell(Change.of(ChangeType.PROFILE_CHANGED, late));
            written.countDown();
            return enough.await(60, TimeUnit.SECONDS);
        }), () -> {
            written.await();
            tell(early);
            ChangePage page = changes.changes(reader, begin, 10, Set.of());
            enough.countDown();
            return page;
        });
        ChangePage first = (ChangePage) done.done().get(1);
        assertEquals(List.of(early.value()), first.items().stream().map(ChangeEntry::profile).toList());
        ChangePage second = changes.changes(reader, first.next(), 10, Set.of());
        assertEquals(List.of(late.value()), second.items().stream().map(ChangeEntry::profile).toList());
    }

    private Object write(List<UUID> own) {
        try {
            for (int turn = 0; turn < TURNS; turn++) writeOrNot(own);
        } finally {
            writing.decrementAndGet();
        }
        return own;
    }

    private void writeOrNot(List<UUID> own) {
        List<UUID> some = new ArrayList<>();
        boolean better = ThreadLocalRandom.current().nextInt(4) == 0;
        try {
            Transactions.run(() -> {
                for (int i = ThreadLocalRandom.current().nextInt(1, 4); i > 0; i--) {
                    some.add(NewId.next());
                    feed.tell(Change.of(ChangeType.PROFILE_CHANGED, new ProfileId(some.get(some.size() - 1))));
                    pause(8);
                }
                if (better) throw new BetterOfIt();
            });
            own.addAll(some);
            committed.addAll(some);
        } catch (BetterOfIt undone) {
            pause(2);
        }
    }

    private Object follow(String begin) {
        String cursor = begin;
        boolean last = false;
        while (true) {
            ChangePage page = changes.changes(reader, cursor, 50, Set.of());
            page.items().forEach(entry -> read.add(entry.profile()));
            cursor = page.next();
            if (page.more()) continue;
            if (last) return cursor;
            last = writing.get() == 0;
        }
    }

    private void tell(ProfileId profile) {
        Transactions.run(() -> feed.tell(Change.of(ChangeType.PROFILE_CHANGED, profile)));
    }

    private static void pause(int most) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(most));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Thinks better of it, so that all is undone. */
    private static final class BetterOfIt extends RuntimeException {}

    @ApplicationScoped
    static class Profiles extends Everyone {}
}
