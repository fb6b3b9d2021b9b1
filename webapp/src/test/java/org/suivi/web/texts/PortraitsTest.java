package org.suivi.web.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Initials and colours that stand for people. */
class PortraitsTest {

    private final Portraits portraits = new Portraits();

    @Test
    void takesTheFirstLettersOfGivenAndFamilyName() {
        assertEquals("ÉT", portraits.initials("Éloïse Tremblay-Côté"));
        assertEquals("ÉT", portraits.initials("Tremblay-Côté, Éloïse"));
        assertEquals("C", portraits.initials("cher"));
        assertEquals("", portraits.initials(null));
    }

    @Test
    void givesANameOneColourHoweverItIsWritten() {
        assertEquals(portraits.hue("Maude Ouellette"), portraits.hue("Ouellette, Maude"));
        assertNotEquals(portraits.hue("Maude Ouellette"), portraits.hue("Rémi Thériault"));
    }
}
