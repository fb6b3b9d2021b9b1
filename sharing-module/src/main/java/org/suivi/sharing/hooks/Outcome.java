package org.suivi.sharing.hooks;

import java.time.Duration;

/**
 * What came of sending.
 *
 * @param failure null when it was taken, else why not, such as {@code http-500}, {@code timeout} or the code of a
 *                refusal
 * @param pause   how long the other side wants to be left alone; null when it did not say
 */
record Outcome(String failure, Duration pause) {

    static final Outcome TAKEN = new Outcome(null, null);

    private static final String GONE = "http-410";

    static Outcome failed(String why) { return new Outcome(why, null); }

    boolean isTaken() { return failure == null; }

    boolean isGone() { return GONE.equals(failure); }
}
