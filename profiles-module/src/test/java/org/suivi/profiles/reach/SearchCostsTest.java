package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.reach.SearchStart.Where;

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
        assertEquals(0, start(everywhere(0, 1, 0)));
        assertEquals(1, start(everywhere(1_000, 1, 100)));
    }

    @Test
    void readsTheWordsOfAPlaceWithOthersBesideThemOnlyWhenTheyAreFew() {
        SearchWay everywhere = everywhere(100_000, 1_000_000, 15_000, 16_000);
        assertTrue(inWorkspace(100, 1_500, 1_600).both() < everywhere.either());
        assertFalse(inWorkspace(5_000, 1_500, 1_600).both() < everywhere.either());
        assertFalse(inWorkspace(100, 1_500).both() < everywhere(100_000, 1_000_000, 3).either());
    }

    private static int start(long withinReach, long... ofWords) {
        return start(everywhere(withinReach, 1_000_000, ofWords));
    }

    private static int start(SearchWay way) { return way.cheaper().from().size(); }

    private static SearchWay everywhere(long withinReach, long profiles, long... ofWords) {
        return way(Where.EVERYWHERE, withinReach, profiles, ofWords);
    }

    private static SearchWay inWorkspace(long besides, long... ofWords) {
        return way(Where.WORKSPACE, besides, 100_000, ofWords);
    }

    private static SearchWay way(Where where, long within, long profiles, long... ofWords) {
        List<String> words = IntStream.range(0, ofWords.length).mapToObj(String::valueOf).toList();
        return SearchWay.of(where, words, Arrays.stream(ofWords).boxed().toList(), within, profiles, PAGE);
    }
}
