package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.suivi.sharing.jobs.Job;

/** Puts seals on the audit rows that were committed since the last run. */
@ApplicationScoped
class Sealer implements Job {

    /** A row is timed just before its commit, and the clocks of nodes differ by less. */
    private static final Duration USUAL = Duration.ofSeconds(30);

    /** What comes later than that is found all the same; to look so far back each time would cost more and more. */
    private static final Duration LATE = Duration.ofHours(2);
    private static final Duration BETWEEN_LATE = Duration.ofMinutes(10);

    private final Seals seals;
    private final Clock clock;
    private Instant nextLate = Instant.EPOCH;

    @Inject
    Sealer(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public String name() { return "audit-seal"; }

    @Override
    public Duration pause() { return Duration.ofSeconds(5); }

    @Override
    public synchronized void run() {
        Duration lookBack = clock.instant().isBefore(nextLate) ? USUAL : LATE;
        int sealed;
        do sealed = seals.sealSome(lookBack); while (sealed == Seals.AT_ONCE);
        if (lookBack == LATE) nextLate = clock.instant().plus(BETWEEN_LATE);
    }
}
