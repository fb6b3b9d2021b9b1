package org.suivi.sharing.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** Several people do the same at the same moment; exactly one of them may succeed. */
@SuiviTest
class RacesIT {

    private static final int ROUNDS = 200;

    @Inject
    private House house;

    @Inject
    private Handovers handovers;

    @Inject
    private Shares shares;

    @Inject
    private Custodies custodies;

    @Inject
    private EntityManager em;

    private Viewer sender;
    private Party service;
    private List<Viewer> four;

    @BeforeEach
    void aServiceOfFour() {
        Party school = house.workspace("École");
        Party clinic = house.workspace("Clinique");
        service = house.service(clinic, "Psychologie");
        sender = house.practitioner(school);
        four = java.util.stream.Stream.generate(() -> house.practitioner(clinic)).limit(4)
            .peek(member -> house.joins(member.self().id(), service))
            .map(member -> house.viewer(member.self().id(), clinic)).toList();
    }

    @Test
    void oneOfFourWhoAcceptAtOnceGetsIt() {
        for (int round = 0; round < ROUNDS; round++) {
            RecordId record = held();
            UUID offer = handovers.offer(sender, record, new TransferOffer(service, null, null, false, true));
            Together<Viewer> result = Together.run(accepts(0, offer), accepts(1, offer), accepts(2, offer),
                accepts(3, offer));
            assertEquals(1, result.done().size(), "winners");
            assertTrue(result.refused().stream().allMatch(TransferOver.class::isInstance), () -> result.refused() + "");
            assertEquals(List.of(result.done().get(0).self().id()), holders(record));
        }
    }

    @Test
    void oneOfTwoOffersAtOnceStands() {
        for (int round = 0; round < ROUNDS; round++) {
            RecordId record = held();
            Together<UUID> result = Together.run(offers(record, 0), offers(record, 1));
            assertEquals(1, result.done().size(), "offers");
            assertTrue(result.refused().stream().allMatch(TransferOpenAlready.class::isInstance),
                () -> result.refused() + "");
        }
    }

    @Test
    void acceptingAndTakingBackAtOnceLeavesOneOutcome() {
        for (int round = 0; round < ROUNDS; round++) {
            RecordId record = held();
            UUID offer = handovers.offer(sender, record, new TransferOffer(service, null, null, false, true));
            Together<Viewer> result = Together.run(accepts(0, offer), () -> {
                handovers.cancel(sender, offer);
                return sender;
            });
            assertEquals(1, result.done().size());
            assertEquals(List.of(result.done().get(0).self().id()), holders(record));
        }
    }

    @RepeatedTest(20)
    void sharingTwiceAtOnceLeavesOneShare() {
        RecordId record = held();
        Callable<Boolean> share = () -> {
            shares.share(sender, record, service, Level.READ, null);
            return true;
        };
        assertEquals(2, Together.run(share, share).done().size());
        assertEquals(2, shares.of(sender, record).size());
    }

    private RecordId held() {
        RecordId record = RecordId.next();
        Transactions.run(() -> custodies.open(sender, record, sender.self()));
        return record;
    }

    private Callable<Viewer> accepts(int who, UUID offer) {
        return () -> {
            handovers.accept(four.get(who), offer, null);
            return four.get(who);
        };
    }

    private Callable<UUID> offers(RecordId record, int to) {
        Party recipient = four.get(to).self();
        return () -> handovers.offer(sender, record, new TransferOffer(recipient, null, null, false, false));
    }

    private List<UUID> holders(RecordId record) {
        return Sql.of(em, "select holder_id from sharing_custody where record_id = :record")
            .with("record", record.value()).rows().stream().map(row -> row.uuid(0)).toList();
    }
}
