package org.suivi.sharing.jobs;

import java.time.Instant;

/**
 * How a job fares.
 *
 * @param outcome {@code done}, or the kind of error of the last run; null before the first
 */
public record JobView(String name, Instant startedAt, Instant finishedAt, Instant nextAt, String outcome) {}
