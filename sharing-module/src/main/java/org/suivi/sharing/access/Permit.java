package org.suivi.sharing.access;

import java.time.Instant;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/**
 * Proof that access to one record was decided, for one viewer, in this call. Only {@link Access} and {@link Custodies}
 * make one; whoever loads content or changes a record takes it as a parameter, so that a forgotten check cannot
 * compile.
 */
public final class Permit {

    private final Viewer viewer;
    private final RecordId record;
    private final Level level;
    private final RightPath path;
    private final Instant upTo;

    Permit(Viewer viewer, RecordId record, Level level, RightPath path, Instant upTo) {
        this.viewer = viewer;
        this.record = record;
        this.level = level;
        this.path = path;
        this.upTo = upTo;
    }

    public Viewer viewer() { return viewer; }

    public RecordId record() { return record; }

    public Level level() { return level; }

    public RightPath path() { return path; }

    /** Nothing written after this instant is shown; null when there is no cut-off. */
    public Instant upTo() { return upTo; }

    public boolean atLeast(Level needed) { return level.atLeast(needed); }
}
