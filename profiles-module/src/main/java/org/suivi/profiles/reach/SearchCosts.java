package org.suivi.profiles.reach;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the ways to find a page of people by words cost, in rows that are looked up one by one. Words are taken for
 * independent of each other, as first and family names are.
 *
 * @param within   rows that could be gone through
 * @param profiles all profiles whose words are read
 * @param ofWords  how many of them have each word, the rarest first
 * @param most     how many rows the page has
 */
record SearchCosts(long within, long profiles, List<Long> ofWords, int most) {

    /** A row of an index that is read in passing, and kept for comparing with the next word. */
    private static final double IN_PASSING = 0.07;
    /** The profile of a row within reach, and one or two words. */
    private static final int LOOKED_UP = 3;

    /** How many words, of the rarest ones, it costs least to start from. */
    int words() {
        int best = 1;
        for (int words = 2; words <= ofWords.size(); words++) if (from(words) < from(best)) best = words;
        return best;
    }

    /** Goes along the sorted names, looking up who it is and the words of each, until the page is full. */
    double alongNames() { return LOOKED_UP * Math.min(within, most / share(ofWords.size())); }

    /** Reads everybody who has each of the first words, and looks up those who have them all. */
    double fromWords() { return from(words()); }

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
