package org.suivi.web.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.suivi.profiles.names.BirthDate;
import org.suivi.sharing.storage.Today;

/** It is Friday, 20 November 2026, 14:30 in Toronto. */
class FormatsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:30:00Z");

    private final Formats english = in(Locale.ENGLISH, NOW);
    private final Formats french = in(Locale.CANADA_FRENCH, NOW);

    @Test
    void writesDaysSoThatNobodyMistakesTheMonth() {
        assertEquals("14 Mar 2017", english.date(LocalDate.of(2017, 3, 14)));
        assertEquals("14 mars 2017", french.date(LocalDate.of(2017, 3, 14)));
    }

    @Test
    void saysTodayAndYesterdayByTheCalendarOfTheOrganisation() {
        assertEquals("Today, 9:42\u00a0am", english.when(Instant.parse("2026-11-20T14:42:00Z")));
        assertEquals("Hier, 23\u00a0h\u00a030", french.when(Instant.parse("2026-11-20T04:30:00Z")));
        assertEquals("13 Nov", english.when(Instant.parse("2026-11-13T14:42:00Z")));
        assertEquals("13 nov. 2025", french.when(Instant.parse("2025-11-13T14:42:00Z")));
    }

    @Test
    void saysTheAgeOfSmallChildrenInMonths() {
        assertEquals("9 years", english.age(LocalDate.of(2017, 3, 14)));
        assertEquals("6 y 8 m", english.age(LocalDate.of(2020, 3, 14)));
        assertEquals("14 months", english.age(LocalDate.of(2025, 9, 20)));
        assertEquals("9 ans", french.age(LocalDate.of(2017, 3, 14)));
        assertEquals("", english.age(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void e65CountsAgesByTheCalendarOfTheOrganisation() {
        Formats before = in(Locale.ENGLISH, Instant.parse("2026-11-22T04:59:00Z"));
        Formats since = in(Locale.ENGLISH, Instant.parse("2026-11-22T05:00:00Z"));
        LocalDate birth = LocalDate.of(2012, 11, 22);
        assertEquals("13 years", before.age(birth));
        assertEquals("14 years", since.age(birth));
        assertEquals("13 years", before.ageOf(BirthDate.of(birth)));
        assertEquals("14 years", since.ageOf(BirthDate.of(birth)));
        BirthDate estimated = new BirthDate("2012-11-22~");
        assertEquals("13 years", before.ageOf(estimated));
        assertEquals("14 years", since.ageOf(estimated));
    }

    @Test
    void saysOfABirthWhatIsKnown() {
        assertEquals("Mar 2017", english.born(new BirthDate("2017-03")));
        assertEquals("vers 2017", french.born(new BirthDate("2017~")));
        assertEquals("", french.born(null));
    }

    private static Formats in(Locale browser, Instant now) {
        ReaderLanguage reader = Browsers.in(browser);
        var today = new Today(Clock.fixed(now, ZoneOffset.UTC), ZoneId.of("America/Toronto"));
        return new Formats(reader, new Texts(reader), today);
    }
}
