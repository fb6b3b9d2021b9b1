package org.suivi.profiles.reach;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suivi.profiles.reach.SearchStart.Where;

/**
 * One way to begin a search.
 *
 * @param rarestFirst the words in the order in which they are rare there
 */
record SearchWay(Where where, List<String> rarestFirst, SearchCosts costs) {

    /** Preparing a statement of several parts takes as long as looking up so many rows. */
    private static final int PARTS = 50;

    /**
     * @param rows     how many profiles have each of the words
     * @param within   rows that could be gone through instead, or have to be as well
     * @param profiles all profiles whose words are read
     */
    static SearchWay of(Where where, List<String> words, List<Long> rows, long within, long profiles, int most) {
        Map<String, Long> having = new HashMap<>();
        for (int i = 0; i < words.size(); i++) having.put(words.get(i), rows.get(i));
        List<String> rarestFirst = words.stream().sorted(Comparator.comparing(having::get)).toList();
        return new SearchWay(where, rarestFirst,
                new SearchCosts(within, profiles, rarestFirst.stream().map(having::get).toList(), most));
    }

    SearchStart start() {
        int from = costs.words();
        return new SearchStart(where, rarestFirst.subList(0, from), rarestFirst.subList(from, rarestFirst.size()));
    }

    /** What it costs to read the words and to look the rarest one up for the others within reach too. */
    double both() { return PARTS + costs.fromWords() + costs.within(); }

    /** What it costs to do the cheaper of the two. */
    double either() { return Math.min(costs.fromWords(), costs.alongNames()); }

    SearchStart cheaper() { return costs.fromWords() < costs.alongNames() ? start() : SearchStart.WITHIN_REACH; }
}
