package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.suivi.sharing.jobs.Job;

/** Clears away sessions that are over. */
@ApplicationScoped
class EmptySeats implements Job {

    private final SeatRows rows;
    private final Clock clock;

    @Inject
    EmptySeats(SeatRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() { return "empty-seats"; }

    @Override
    public Duration pause() { return Duration.ofMinutes(30); }

    @Override
    public void run() { rows.removeIdle(clock.instant()); }
}
