package org.suivi.profiles.reach;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the ways to find a page of people by words cost, in rows that are looked up one by one. Words are taken for
 * independent of each other, as first and family names are.
 *
 * @param withinReach rows within reach of the viewer
 * @param profiles    all profiles
 * @param ofWords     how many profiles have each word, the rarest first
 */
record SearchCosts(long withinReach, long profiles, List<Long> ofWords) {

    /** A row of an index that is read in passing, and kept for comparing with the next word. */
    private static final double IN_PASSING = 0.07;
    /** The profile of a row within reach, and one or two words. */
    private static final int LOOKED_UP = 3;

    /** How many words to start from, the rarest ones; none when it costs least to go through what is within reach. */
    int best(int most) {
        int best = 0;
        for (int words = 1; words <= ofWords.size(); words++)
            if (from(words) < (best == 0 ? alongReach(most) : from(best))) best = words;
        return best;
    }

    /** Goes along the sorted names, looking up who it is and the words of each, until the page is full. */
    private double alongReach(int most) { return LOOKED_UP * Math.min(withinReach, most / share(ofWords.size())); }

    /** Reads everybody who has each of these words, and looks up those who have them all. */
    private double from(int words) {
        long inPassing = ofWords.stream().limit(words).mapToLong(Long::longValue).sum();
        return inPassing * IN_PASSING + profiles * share(words);
    }

    /** The part of all profiles that has the first of the words. */
    private double share(int words) {
        return IntStream.range(0, words).mapToDouble(i -> Math.min(1, (double) ofWords.get(i) / profiles))
                .reduce(1, (one, other) -> one * other);
    }
}
