package org.suivi.sharing.jobs;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a job fares.
 *
 * @param outcome {@code done}, or the kind of error of the last run; null before the first
 */
public record JobView(String name, JobTurn turn, Instant finishedAt, Instant nextAt, String outcome)
    implements Serializable {

    public boolean resting() { return turn == JobTurn.RESTING; }

    public boolean succeeded() { return "done".equals(outcome); }

    public boolean failed() { return outcome != null && !succeeded(); }
}
