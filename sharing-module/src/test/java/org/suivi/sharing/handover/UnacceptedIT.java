package org.suivi.sharing.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.notices.NoticeView;
import org.suivi.sharing.notices.Notices;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** What becomes of an offer that nobody accepts. */
@SuiviTest
class UnacceptedIT extends WithARecord {

    @Inject
    private Expiry expiry;

    @Inject
    private Notices notices;

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

    private void at(String local) {
        time.set(LocalDateTime.parse(local).atZone(ZoneId.of("America/Toronto")).toInstant());
    }

    private List<String> told(Viewer viewer) { return notices.list(viewer).stream().map(NoticeView::kind).toList(); }
}
