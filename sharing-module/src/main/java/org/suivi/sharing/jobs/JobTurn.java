package org.suivi.sharing.jobs;

/** Where a job is between two runs. */
public enum JobTurn {
    RESTING,
    /** The next node that looks begins it. */
    DUE,
    RUNNING
}
