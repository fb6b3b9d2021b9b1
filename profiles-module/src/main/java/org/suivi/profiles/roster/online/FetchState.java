package org.suivi.profiles.roster.online;

/** Where a fetch stands. */
public enum FetchState {
    /** Pages are arriving. */
    LOADING,
    /** Handed over to an import, which is tried or brought in. */
    STAGED,
    /** The import is over or waits for somebody. */
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOpen() { return this == LOADING || this == STAGED; }
}
