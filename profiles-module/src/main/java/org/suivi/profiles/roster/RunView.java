package org.suivi.profiles.roster;

import java.time.Instant;
import java.util.UUID;

/**
 * An import as the screens show it.
 *
 * @param people         how many people the package speaks of
 * @param staffLeftOut   how many of its users are neither students nor guardians
 * @param activeBefore   how many people of the source were present before
 * @param tooManyLeavers whether somebody has to say that the many who leave are right
 */
public record RunView(UUID id, Kind kind, String source, String fileName, String by, RunState state, int people,
        int staffLeftOut, int activeBefore, boolean tooManyLeavers, Instant receivedAt, Instant endedAt,
        RunCounts counts) {

    /** A roster of a school system, the records of a former system, or what a system sent in one call. */
    public enum Kind { ROSTER, LEGACY, BATCH }

    public boolean isWorking() { return state.isWorking(); }

    /** Whether somebody has to confirm it; what a system only tried is never brought in. */
    public boolean isReady() { return state == RunState.READY && kind != Kind.BATCH; }

    /** Whether a system asked what its people would become, and has the answer. */
    public boolean isTrial() { return state == RunState.READY && kind == Kind.BATCH; }

    /** Where it stands as people see it: the state, or {@code TRIED} for a trial. */
    public String standing() { return isTrial() ? "TRIED" : state.name(); }

    /** Share of what is going on that is done, in percent; 100 where nothing is. */
    public int percent() { return isWorking() ? counts.percent() : 100; }

    public boolean isDone() { return state == RunState.DONE; }
}
