package org.suivi.sharing.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.HeldAlready;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.notices.NoticeView;
import org.suivi.sharing.notices.Notices;
import org.suivi.sharing.people.NotAbleToHold;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** How a record changes hands, from the offer to the end. */
@SuiviTest
class HandoversIT {

    @Inject
    private House house;

    @Inject
    private Handovers handovers;

    @Inject
    private Shares shares;

    @Inject
    private Access access;

    @Inject
    private Custodies custodies;

    @Inject
    private Expiry expiry;

    @Inject
    private Notices notices;

    @Inject
    private TestClock time;

    private Party school;
    private Party clinic;
    private Viewer sender;
    private Viewer recipient;
    private RecordId record;

    @BeforeEach
    void aRecordAndTwoPlaces() {
        school = house.workspace("École des Pins");
        clinic = house.workspace("Clinique du Lac");
        sender = house.practitioner(school);
        recipient = house.practitioner(clinic);
        record = RecordId.next();
        Transactions.run(() -> custodies.open(sender, record, sender.self()));
    }

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
    void e18LeavesTheHolderWhenDeclinedWithAReason() {
        UUID offer = offer(recipient.self());
        assertThrows(InvalidValue.class, () -> handovers.decline(recipient, offer, " "));
        handovers.decline(recipient, offer, "Liste pleine");
        assertEquals("Liste pleine", handovers.view(sender, offer).reason());
        assertEquals(Level.HOLD, level(sender));
        assertTrue(access.best(recipient, record).isEmpty());
        assertThrows(TransferOver.class, () -> handovers.accept(recipient, offer, null));
        assertEquals(List.of("notice.transfer-declined"), told(sender));
        assertEquals(List.of("notice.transfer-offered"), told(recipient));
    }

    @Test
    void e19ExpiresWhenNobodyAnswers() {
        Viewer coordinator = house.someone(school, Role.COORDINATOR);
        Viewer theirs = house.someone(clinic, Role.COORDINATOR);
        UUID offer = offer(recipient.self());
        time.move(Duration.ofDays(16));
        expiry.run();
        expiry.run();
        assertEquals(TransferState.EXPIRED, handovers.view(sender, offer).state());
        assertEquals(Level.HOLD, level(sender));
        assertEquals(List.of("notice.transfer-expired"), told(sender));
        assertEquals(List.of("notice.transfer-expired"), told(coordinator));
        assertEquals(List.of(), told(theirs));
        assertNotNull(offer(recipient.self()));
    }

    /** On 2 November 2031 an hour comes twice. */
    @Test
    void e65WaitsUntilTheLastDayIsOverInTheOrganisationsZoneHoweverLongItsDaysAre() {
        at("2031-10-26T12:00");
        UUID offer = offer(recipient.self());
        at("2031-11-09T23:45");
        expiry.run();
        assertEquals(TransferState.PENDING, handovers.view(sender, offer).state());
        at("2031-11-10T00:15");
        expiry.run();
        assertEquals(TransferState.EXPIRED, handovers.view(sender, offer).state());
    }

    @Test
    void isVoidOnceTheFollowUpHasEnded() {
        UUID offer = offer(recipient.self());
        Transactions.run(() -> custodies.close(access.require(sender, record, Level.HOLD)));
        assertEquals(TransferState.CANCELLED, handovers.view(sender, offer).state());
        assertThrows(FollowUpOver.class, () -> offer(recipient.self()));
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

    private UUID offer(Party to) { return handovers.offer(sender, record, to(to)); }

    private static TransferOffer to(Party to) { return new TransferOffer(to, "Bonjour", null, false, true); }

    private Level level(Viewer viewer) { return access.best(viewer, record).orElseThrow().level(); }

    private void at(String local) {
        time.set(LocalDateTime.parse(local).atZone(ZoneId.of("America/Toronto")).toInstant());
    }

    private List<String> told(Viewer viewer) { return notices.list(viewer).stream().map(NoticeView::kind).toList(); }
}
