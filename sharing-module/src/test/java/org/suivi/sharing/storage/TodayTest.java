package org.suivi.sharing.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** In Toronto 02:30 did not come on 8 March 2026, and 01:30 came twice on 1 November (E65). */
class TodayTest {

    @Test
    void e65IsTheDayOfTheOrganisationAlsoWhenUtcHasTheNext() {
        assertEquals(LocalDate.of(2026, 7, 14), at("2026-07-15T03:30:00Z").date());
        assertEquals(LocalDate.of(2026, 7, 15), at("2026-07-15T04:00:00Z").date());
        assertEquals(LocalDate.of(2026, 12, 14), at("2026-12-15T04:30:00Z").date());
        assertEquals(LocalDate.of(2026, 12, 14), at("2026-01-01T00:00:00Z").day(Instant.parse("2026-12-15T04:30:00Z")));
    }

    @Test
    void e65TakesTheNextMomentThereIsForATimeThatDoesNotCome() {
        var early = LocalTime.of(2, 30);
        assertEquals(Instant.parse("2026-03-08T07:30:00Z"), at("2026-03-08T06:59:00Z").next(early));
        assertEquals(Instant.parse("2026-03-09T06:30:00Z"), at("2026-03-08T07:30:00Z").next(early));
    }

    @Test
    void e65TakesATimeThatComesTwiceOnce() {
        var early = LocalTime.of(1, 30);
        assertEquals(Instant.parse("2026-11-01T05:30:00Z"), at("2026-11-01T05:29:00Z").next(early));
        assertEquals(Instant.parse("2026-11-02T06:30:00Z"), at("2026-11-01T05:30:00Z").next(early));
        assertEquals(Instant.parse("2026-11-02T06:30:00Z"), at("2026-11-01T06:00:00Z").next(early));
    }

    private static Today at(String instant) {
        return new Today(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), ZoneId.of("America/Toronto"));
    }
}
