package org.suivi.profiles.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suivi.profiles.contacts.Restriction.Kind;
import org.suivi.sharing.InvalidValue;

/** What an order forbids, and from which day; that its last day is over opens nothing. */
class RestrictionTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void blocksMessagesWhereInformationOrContactIsForbidden(Kind kind) {
        assertEquals(kind != Kind.NONE && kind != Kind.SUPERVISED, during(kind).blocksMessagesOn(FIRST));
    }

    @Test
    void e39OpensNothingByItselfWhenItsLastDayIsOver() {
        assertFalse(during(Kind.NO_CONTACT).blocksMessagesOn(FIRST.minusDays(1)));
        assertTrue(during(Kind.NO_CONTACT).blocksMessagesOn(LAST));
        assertTrue(during(Kind.NO_CONTACT).blocksMessagesOn(LAST.plusDays(1)));
        assertTrue(during(Kind.NO_CONTACT).blocksMessagesOn(LAST.plusYears(10)));
    }

    @Test
    void blocksAtOnceWhereNoFirstDayIsKnown() {
        assertTrue(new Restriction(Kind.NO_RIGHTS, null, null, null, null).blocksMessagesOn(FIRST));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThrows(InvalidValue.class, () -> new Restriction(Kind.NO_CONTACT, null, LAST, FIRST, null));
    }

    private static Restriction during(Kind kind) { return new Restriction(kind, "200-04-7", FIRST, LAST, null); }
}
