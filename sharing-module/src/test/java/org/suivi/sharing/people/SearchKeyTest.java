package org.suivi.sharing.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;

/** Names as they are looked for, and as they are taken. */
class SearchKeyTest {

    @Test
    void forgetsAccentsCaseAndPunctuation() {
        assertEquals(" elise belanger cote", SearchKey.of("Élise", "Bélanger-Côté", null));
        assertEquals(" soeur o neil", SearchKey.of("Sœur", "O’Neil"));
        assertEquals(" ", SearchKey.of("…"));
    }

    @Test
    void holdsNothingThatMeansSomethingInAPattern() {
        assertEquals(" 100 sur", SearchKey.of("100%_sur'\\"));
    }

    @Test
    void fitsItsColumnHoweverLongTheName() {
        assertTrue(SearchKey.of("é".repeat(500)).length() < 300);
    }

    @Test
    void takesPeopleOnlyWithNamesAndAnAddress() {
        assertEquals("a@b.ca", new NewStaff(" Roy ", "Luc", " ", "A@B.ca", null).login());
        assertEquals("lroy", new NewStaff("Roy", "Luc", null, "a@b.ca", " LRoy ").login());
        assertThrows(InvalidValue.class, () -> new NewStaff("", "Luc", null, "a@b.ca", null));
        assertThrows(InvalidValue.class, () -> new NewStaff("Roy", "Luc", null, "no address", null));
        assertThrows(InvalidValue.class, () -> new NewStaff("Roy", "Luc", null, "a@b.ca", "l roy"));
    }
}
