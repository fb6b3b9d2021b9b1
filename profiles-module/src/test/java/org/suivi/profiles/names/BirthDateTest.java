package org.suivi.profiles.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.storage.Today;

class BirthDateTest {

    @Test
    void isAsExactAsItIsKnown() {
        assertTrue(new BirthDate("2014-03-05").isExact());
        assertFalse(new BirthDate("2014-03").isExact());
        assertTrue(new BirthDate("2014~").isEstimated());
        assertEquals(LocalDate.of(2014, 3, 1), new BirthDate("2014-03").earliest());
        assertNull(BirthDate.parse("  "));
    }

    @Test
    void e65CountsYearsByTheCalendarOfTheOrganisation() {
        BirthDate birth = new BirthDate("2012-11-22");
        assertEquals(13, birth.ageOn(dayAt("2026-11-22T04:59:00Z")));
        assertEquals(14, birth.ageOn(dayAt("2026-11-22T05:00:00Z")));
        assertEquals(13, new BirthDate("2012-02-29").ageOn(dayAt("2026-03-01T04:00:00Z")));
        assertEquals(14, new BirthDate("2012-02-29").ageOn(dayAt("2026-03-01T05:00:00Z")));
    }

    private static LocalDate dayAt(String instant) {
        var now = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return new Today(now, ZoneId.of("America/Toronto")).date();
    }

    @Test
    void countsFullYears() {
        BirthDate birth = new BirthDate("2012-11-22");
        assertEquals(13, birth.ageOn(LocalDate.of(2026, 11, 21)));
        assertEquals(14, birth.ageOn(LocalDate.of(2026, 11, 22)));
        assertEquals(0, birth.ageOn(LocalDate.of(2010, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-13-01", "2014-02-30", "14-02-03", "2014/02/03", "x", "2014-2-3", "2014-03-05~~"})
    void refusesWhatIsNoDate(String text) { assertThrows(InvalidValue.class, () -> new BirthDate(text)); }

    @Test
    void refusesABirthInTheFuture() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        new BirthDate("2026-11-21").requireNotAfter(today);
        assertThrows(InvalidValue.class, () -> new BirthDate("2026-11-22").requireNotAfter(today));
    }
}
