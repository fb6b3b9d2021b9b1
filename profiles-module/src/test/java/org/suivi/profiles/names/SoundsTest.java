package org.suivi.profiles.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are written differently and sound alike. */
class SoundsTest {

    @ParameterizedTest
    @CsvSource({"Thibault,Thibeau", "Gauthier,Gautier", "Catherine,Katherine", "Philippe,Filip",
            "Mathieu,Matthieu", "Geneviève,Genevieve"})
    void meetsSpellingsThatSoundAlike(String one, String other) { assertTrue(meet(one, other), one + " " + other); }

    @ParameterizedTest
    @CsvSource({"Tremblay,Gagnon", "Léa,Luc", "Roy,Côté"})
    void keepsDifferentNamesApart(String one, String other) { assertEquals(false, meet(one, other)); }

    @Test
    void hasNothingToSayOfNothing() { assertEquals(Set.of(), Sounds.of(" 12 ")); }

    private static boolean meet(String one, String other) {
        return !Collections.disjoint(Sounds.of(one), Sounds.of(other));
    }
}
