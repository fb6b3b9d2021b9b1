package org.suivi.profiles.roster;

/** Where an import stands, from the trial to the end or back. */
public enum RunState {
    /** Being tried; nothing is written. */
    CHECKING,
    /** Tried; somebody has to confirm it, unless a system only wanted to know. */
    READY,
    /** Cannot be brought in. */
    REJECTED,
    /** Thrown away before it was confirmed. */
    DISCARDED,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE;

    /** Whether a worker has something to do. */
    public boolean isWorking() { return this == CHECKING || this == RUNNING || this == UNDOING; }
}
