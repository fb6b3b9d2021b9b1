package org.suivi.profiles.reach;

/** A number that is exact up to {@link #CAP} and otherwise says only "more than that". */
public record CappedCount(int value, boolean exact) {

    public static final int CAP = 1000;

    static CappedCount of(long counted) {
        return counted > CAP ? new CappedCount(CAP, false) : new CappedCount((int) counted, true);
    }
}
