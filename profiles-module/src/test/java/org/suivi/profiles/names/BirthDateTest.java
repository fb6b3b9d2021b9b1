package org.suivi.profiles.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.sharing.InvalidValue;

/** Dates of birth, as far as they are known. */
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
    void countsFullYears() {
        BirthDate birth = new BirthDate("2012-11-22");
        assertEquals(13, birth.ageOn(LocalDate.of(2026, 11, 21)));
        assertEquals(14, birth.ageOn(LocalDate.of(2026, 11, 22)));
        assertEquals(0, birth.ageOn(LocalDate.of(2010, 1, 1)));
        BirthDate leap = new BirthDate("2012-02-29");
        assertEquals(13, leap.ageOn(LocalDate.of(2026, 2, 28)));
        assertEquals(14, leap.ageOn(LocalDate.of(2026, 3, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-13-01", "2014-02-30", "14-02-03", "2014/02/03", "x", "2014-2-3", "2014-03-05~~"})
    void refusesWhatIsNoDate(String text) { assertThrows(InvalidValue.class, () -> new BirthDate(text)); }

    @Test
    void refusesABirthInTheFuture() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        new BirthDate("2026-11-21").requirePossible(today);
        assertThrows(InvalidValue.class, () -> new BirthDate("2026-11-22").requirePossible(today));
    }

    @Test
    void refusesABirthOfAnotherAge() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        new BirthDate("1900~").requirePossible(today);
        assertThrows(InvalidValue.class, () -> new BirthDate("1899-12-31").requirePossible(today));
    }
}
