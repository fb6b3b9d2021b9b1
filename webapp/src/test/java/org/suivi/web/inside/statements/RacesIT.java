package org.suivi.web.inside.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suivi.records.LinkChange;
import org.suivi.records.LinkDesk;
import org.suivi.records.LinkRole;
import org.suivi.records.RecordDesk;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.sharing.storage.Sql;

/**
 * Two or more at the same moment, with the locks and connections of the server: S05, E08 and one winner per transfer.
 */
@ExtendWith(ArquillianExtension.class)
class RacesIT {

    private static final int ROUNDS = 200;

    @Inject private School school;
    @Inject private RecordDesk records;
    @Inject private LinkDesk links;
    @Inject private Handovers handovers;
    @Inject private EntityManager em;
    @Inject private UserTransaction transaction;
    @Resource private ManagedExecutorService threads;

    @Test
    void s05TwoPeopleUnlinkTheLastTwoAtOnce() throws Exception {
        Viewer maude = school.maude();
        ProfileId first = school.student("Ensemble", "Un");
        ProfileId second = school.student("Ensemble", "Deux");
        RecordId record = school.recordOf(maude, first);
        for (int round = 0; round < ROUNDS; round++) {
            for (ProfileId person : List.of(first, second))
                if (!linked(maude, record, person)) link(maude, record, person);
            long winners = atOnce(() -> links.unlink(maude, record, first, null),
                () -> links.unlink(maude, record, second, null));
            assertEquals(1, winners, "round " + round);
            assertEquals(1, records.view(maude, record).people().size(), "round " + round);
        }
    }

    @Test
    void s20OneOfFourWhoAcceptAtOnceHoldsTheRecord() throws Exception {
        RecordId record = school.recordOf(school.maude(), school.student("Ensemble", "Trois"));
        Viewer holder = school.maude();
        for (int round = 0; round < ROUNDS; round++) {
            Viewer next = holder.self().equals(school.maude().self()) ? school.julien() : school.maude();
            UUID offer = handovers.offer(holder, record, new TransferOffer(next.self(), null, null, false, true));
            Callable<Object> accept = () -> {
                handovers.accept(next, offer, null);
                return offer;
            };
            assertEquals(1, atOnce(accept, accept, accept, accept), "round " + round);
            assertEquals(next.self(), records.view(next, record).holder().holder(), "round " + round);
            holder = next;
        }
    }

    @Test
    void aRowThatWasReadForUpdateIsHeldUntilTheEndOfTheTransaction() throws Exception {
        ProfileId profile = school.student("Ensemble", "Quatre");
        for (int round = 0; round < ROUNDS; round++) {
            transaction.begin();
            assertEquals(1, locked(profile), "round " + round);
            assertEquals(0, threads.submit(() -> lockedByAnother(profile)).get(), "round " + round);
            transaction.commit();
            assertEquals(1, lockedByAnother(profile), "round " + round);
        }
    }

    private int lockedByAnother(ProfileId profile) throws Exception {
        transaction.begin();
        try {
            return locked(profile);
        } finally {
            transaction.commit();
        }
    }

    private int locked(ProfileId profile) {
        return Sql.of(em, "select 1 from profiles_profile where id = :id for update skip locked")
            .with("id", profile.value()).rows().size();
    }

    private boolean linked(Viewer viewer, RecordId record, ProfileId person) {
        return records.view(viewer, record).people().stream().anyMatch(link -> link.profile().equals(person));
    }

    private void link(Viewer viewer, RecordId record, ProfileId person) {
        links.link(viewer, new LinkChange(record, person, LinkRole.CO_CLIENT, false, null));
    }

    /** Starts all of them at one moment; answers how many were not refused. */
    private long atOnce(Callable<?>... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        List<Future<Boolean>> answers = Stream.of(works).map(work -> threads.submit(() -> {
            start.await();
            try {
                work.call();
                return true;
            } catch (Refusal refused) {
                return false;
            }
        })).toList();
        long winners = 0;
        for (Future<Boolean> answer : answers) if (answer.get()) winners++;
        return winners;
    }
}
