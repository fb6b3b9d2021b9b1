package org.suivi.sharing.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.HeldAlready;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.people.NotAbleToHold;
import org.suivi.testing.SuiviTest;

/** How a record changes hands, from the offer to the end. */
@SuiviTest
class HandoversIT extends WithARecord {

    @Inject
    private Shares shares;

    @Test
    void movesNothingBeforeTheOtherSideAccepts() {
        UUID offer = offer(recipient.self());
        assertEquals(Level.HOLD, level(sender));
        assertEquals(Level.SUMMARY, level(recipient));
        handovers.seen(recipient, offer);
        assertEquals(TransferState.VIEWED, handovers.view(sender, offer).state());
        assertEquals(Level.HOLD, level(sender));
    }

    @Test
    void givesAllToTheRecipientAndNothingToTheSender() {
        handovers.accept(recipient, offer(recipient.self()), null);
        assertEquals(Level.HOLD, level(recipient));
        assertTrue(access.best(sender, record).isEmpty());
        assertEquals(clinic, custodies.holder(access.best(recipient, record).orElseThrow()).workspace());
    }

    @Test
    void leavesTheSenderWhatWasWrittenUntilThenWhenACopyIsKept() {
        UUID offer = handovers.offer(sender, record, new TransferOffer(recipient.self(), null, null, true, false));
        handovers.accept(recipient, offer, null);
        Permit left = access.best(sender, record).orElseThrow();
        assertEquals(Level.READ, left.level());
        assertFalse(left.upTo().isAfter(time.instant()));
        assertTrue(left.upTo().isAfter(time.instant().minusSeconds(60)));
    }

    @Test
    void e12KeepsSharesAndUsesUpTheOneOfTheNewHolder() {
        Viewer colleague = house.practitioner(school);
        shares.share(sender, record, colleague.self(), Level.WRITE, null);
        shares.share(sender, record, recipient.self(), Level.READ, null);
        handovers.accept(recipient, offer(recipient.self()), null);
        assertEquals(Level.WRITE, level(colleague));
        handovers.accept(sender, handovers.offer(recipient, record, to(sender.self())), null);
        assertTrue(access.best(recipient, record).isEmpty());
    }

    @Test
    void e14RefusesASecondOffer() {
        offer(recipient.self());
        assertThrows(TransferOpenAlready.class, () -> offer(recipient.self()));
    }

    @Test
    void e13RefusesThoseWhoHoldItAlreadyOrCannotHold() {
        Viewer secretary = house.someone(clinic, Role.SECRETARY);
        assertThrows(HeldAlready.class, () -> offer(sender.self()));
        assertThrows(NotAbleToHold.class, () -> offer(secretary.self()));
        assertThrows(NotAbleToHold.class, () -> offer(house.service(clinic, "Vide")));
        assertThrows(NotAbleToHold.class, () -> offer(Party.staff(UUID.randomUUID())));
    }

    @Test
    void staysInTheQueueOfAUnitUntilSomeoneTakesIt() {
        Party service = house.service(clinic, "Psychologie");
        house.joins(recipient.self().id(), service);
        Viewer member = house.viewer(recipient.self().id(), clinic);
        handovers.accept(member, offer(service), service);
        assertEquals("path.holder.service", access.best(member, record).orElseThrow().path().key());
        handovers.take(member, record);
        assertEquals("path.holder.staff", access.best(member, record).orElseThrow().path().key());
        assertThrows(HeldAlready.class, () -> handovers.take(member, record));
    }

    @Test
    void letsACoordinatorMoveWhatTheCoordinatorCannotRead() {
        Viewer coordinator = house.someone(school, Role.COORDINATOR);
        UUID offer = handovers.offer(coordinator, record, to(recipient.self()));
        assertTrue(handovers.view(coordinator, offer).mayCancel());
        assertThrows(NotAllowed.class, () -> shares.of(coordinator, record));
        handovers.cancel(coordinator, offer);
        assertEquals(TransferState.CANCELLED, handovers.view(sender, offer).state());
    }

    @Test
    void letsACoordinatorPutIntoTheQueueButNotHold() {
        Party service = house.service(clinic, "Orthophonie");
        house.joins(recipient.self().id(), service);
        Viewer coordinator = house.someone(clinic, Role.COORDINATOR);
        UUID offer = offer(service);
        assertThrows(NotAllowed.class, () -> handovers.accept(coordinator, offer, null));
        handovers.accept(coordinator, offer, service);
        assertEquals(Level.SUMMARY, level(coordinator));
        assertEquals(Level.HOLD, level(house.viewer(recipient.self().id(), clinic)));
    }

    @Test
    void showsOffersToNobodyElse() {
        UUID offer = offer(recipient.self());
        Viewer other = house.practitioner(clinic);
        assertThrows(NotVisible.class, () -> handovers.view(other, offer));
        assertThrows(NotVisible.class, () -> handovers.accept(other, offer, null));
        assertThrows(NotVisible.class, () -> handovers.decline(other, offer, "non"));
        assertThrows(NotVisible.class, () -> handovers.cancel(other, offer));
        assertThrows(NotVisible.class, () -> handovers.view(other, UUID.randomUUID()));
        assertThrows(NotAllowed.class, () -> handovers.accept(sender, offer, null));
    }

    @Test
    void countsWhatWaitsForAnAnswer() {
        assertEquals(0, handovers.todo(recipient));
        UUID offer = offer(recipient.self());
        assertEquals(1, handovers.todo(recipient));
        assertEquals(offer, handovers.inbox(recipient).get(0).id());
        assertEquals(offer, handovers.sent(sender).get(0).id());
        handovers.accept(recipient, offer, null);
        assertEquals(0, handovers.todo(recipient));
        assertFalse(handovers.inbox(recipient).get(0).mayAnswer());
    }

    @Test
    void keepsNamesOfTheDay() {
        UUID offer = offer(recipient.self());
        assertEquals("École des Pins", handovers.view(sender, offer).from().workspaceName());
        assertEquals(recipient.name(), handovers.view(sender, offer).to().name());
        assertThrows(InvalidValue.class, () -> handovers.offer(sender, record, new TransferOffer(recipient.self(), null,
            LocalDate.of(2000, 1, 1), false, false)));
    }
}
