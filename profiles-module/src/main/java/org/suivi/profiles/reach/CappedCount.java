package org.suivi.profiles.reach;

/** A number that is exact, or says only "more than that"; it never says more than {@link #CAP}. */
public record CappedCount(int value, boolean exact) {

    public static final int CAP = 1000;

    static CappedCount of(long counted) {
        return counted > CAP ? new CappedCount(CAP, false) : new CappedCount((int) counted, true);
    }

    /** That many were found before the search was given up. */
    static CappedCount atLeast(long counted) { return new CappedCount((int) Math.min(counted, CAP), false); }
}
