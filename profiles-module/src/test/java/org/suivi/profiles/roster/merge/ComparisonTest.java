package org.suivi.profiles.roster.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.merge.Comparison.Said;

/** Who wins where a source and what stands there differ. */
class ComparisonTest {

    private static final UUID TIE = new UUID(7, 7);

    @Test
    void keepsWhatSaysMoreThanTheSource() {
        assertEquals(Comparison.KEEP, relation(null, "MOTHER", "PARENT"));
        assertEquals(Comparison.KEEP, relation("MOTHER", "MOTHER", "PARENT"));
        assertEquals(Comparison.KEEP, relation("PARENT", "GRANDPARENT", "RELATIVE"));
        assertEquals(Comparison.SET, relation("PARENT", "PARENT", "MOTHER"));
        assertEquals(Comparison.SET, relation("MOTHER", "MOTHER", "FATHER"));
        assertEquals(Comparison.SET, relation(null, null, "PARENT"));
        assertEquals(Comparison.PROPOSE, relation(null, "GUARDIAN", "PARENT"));
    }

    @Test
    void neverLiftsWhatProtects() {
        byte[] last = Digest.of(TIE, Field.RESTRICTION, "NO_CONTACT");
        assertEquals(Comparison.PROPOSE,
            Comparison.of(new Said(TIE, Field.RESTRICTION, last), "NO_CONTACT", "SUPERVISED"));
    }

    private static Comparison relation(String last, String current, String now) {
        byte[] digest = last == null ? null : Digest.of(TIE, Field.RELATION, last);
        return Comparison.of(new Said(TIE, Field.RELATION, digest), current, now);
    }
}
