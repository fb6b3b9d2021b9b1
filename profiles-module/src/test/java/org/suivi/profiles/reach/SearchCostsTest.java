package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a search among a million people begins. */
class SearchCostsTest {

    private static final int PAGE = 26;

    @Test
    void goesThroughTheLittleThatIsWithinReach() {
        assertEquals(0, start(10, 400, 90_000));
        assertEquals(0, start(500, 1_600));
    }

    @Test
    void beginsWithARareWord() {
        assertEquals(1, start(100_000, 3));
        assertEquals(1, start(100_000, 300, 400_000));
        assertEquals(1, start(100_000, 3_000));
    }

    @Test
    void readsSeveralCommonWordsInPassing() {
        assertEquals(2, start(100_000, 15_000, 16_000));
        assertEquals(2, start(5_000, 15_000, 16_000));
        assertEquals(2, start(100_000, 15_000, 16_000, 900_000));
    }

    @Test
    void goesAlongTheNamesWhenAPageIsSoonFull() {
        assertEquals(0, start(100_000, 400_000));
        assertEquals(0, start(100_000, 300_000, 400_000));
        assertEquals(0, start(100_000, 16_000));
        assertEquals(2, start(100_000, 50_000, 30_000));
    }

    @Test
    void knowsAnswersForTheFirstPeopleToo() {
        assertEquals(0, new SearchCosts(0, 1, List.of(0L)).best(PAGE));
        assertEquals(1, new SearchCosts(1_000, 1, List.of(100L)).best(PAGE));
    }

    private static int start(long withinReach, long... ofWords) {
        return new SearchCosts(withinReach, 1_000_000, Arrays.stream(ofWords).boxed().toList()).best(PAGE);
    }
}
