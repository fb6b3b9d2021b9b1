package org.suivi.sharing.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.access.Level;

/** What an offer and a share allow in the state they are in. */
class HandoverTest {

    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    private static final Actor SOMEONE = new Actor(UUID.randomUUID(), "Anne Roy");
    private static final Party RECIPIENT = Party.staff(UUID.randomUUID());

    private final Handover offer = new Handover(RecordId.next(), side(), side(), SOMEONE, NOW)
        .on(new TransferOffer(RECIPIENT, " Bonjour ", null, true, false), LocalDate.of(2026, 12, 1));

    private static FrozenSide side() {
        return new FrozenSide(Party.staff(UUID.randomUUID()), "Luc", Party.workspace(UUID.randomUUID()), "École");
    }

    @Test
    void countsTheFirstLookOnly() {
        assertTrue(offer.see(SOMEONE, NOW));
        assertFalse(offer.see(SOMEONE, NOW));
        assertTrue(offer.open());
    }

    @Test
    void endsOnce() {
        Stream<Consumer<Handover>> ends = Stream.of(open -> open.accept(SOMEONE, RECIPIENT, "Luc", NOW),
            open -> open.decline(SOMEONE, "Plein", NOW), open -> open.cancel(SOMEONE, NOW), open -> open.expire(NOW));
        offer.cancel(SOMEONE, NOW);
        ends.forEach(end -> assertThrows(TransferOver.class, () -> end.accept(offer)));
        assertThrows(TransferOver.class, () -> offer.see(SOMEONE, NOW));
    }

    @Test
    void isOverdueTheDayAfterItsLast() {
        assertFalse(offer.overdue(LocalDate.of(2026, 12, 1)));
        assertTrue(offer.overdue(LocalDate.of(2026, 12, 2)));
    }

    @Test
    void refusesAnOfferToNobodyAndTooLongMessages() {
        assertThrows(InvalidValue.class, () -> new TransferOffer(null, null, null, false, false));
        assertThrows(InvalidValue.class, () -> new TransferOffer(RECIPIENT, "x".repeat(2001), null, false, false));
        assertEquals("Bonjour", new TransferOffer(RECIPIENT, " Bonjour ", null, false, false).message());
    }

    @Test
    void neverGivesByAShareWhatOnlyAHolderHas() {
        assertThrows(InvalidValue.class, () -> new Grant(RecordId.next(), RECIPIENT, Level.HOLD, SOMEONE, NOW));
        Grant grant = new Grant(RecordId.next(), RECIPIENT, Level.READ, SOMEONE, NOW);
        assertThrows(InvalidValue.class, () -> grant.change(Level.HOLD));
        assertThrows(InvalidValue.class, () -> grant.change(null));
    }

    @Test
    void lastsUnlessItHasALastDay() {
        Grant grant = new Grant(RecordId.next(), RECIPIENT, Level.READ, SOMEONE, NOW);
        assertFalse(grant.overdue(LocalDate.MAX));
        grant.endOn(LocalDate.of(2026, 12, 1));
        assertFalse(grant.overdue(LocalDate.of(2026, 12, 1)));
        assertTrue(grant.overdue(LocalDate.of(2026, 12, 2)));
    }
}
