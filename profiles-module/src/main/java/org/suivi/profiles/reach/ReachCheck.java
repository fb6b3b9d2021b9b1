package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.suivi.profiles.sql.Stretches;
import org.suivi.sharing.jobs.Job;

/**
 * Compares who sees which profile with what records, shares and homes say, and mends what differs. Nothing ever should:
 * every change keeps the two together. But here a fault would show a child to a stranger, or hide one who needs help.
 */
@ApplicationScoped
public class ReachCheck implements Job {

    /** Every path from a party to a profile, as a query: what {@code profiles_reach} must hold. */
    public static final String DEFINITION = ReachKeeper.DEFINITION;

    private static final int ROWS = 5000;
    private static final Logger LOG = Logger.getLogger(ReachCheck.class.getName());

    private final ReachKeeper keeper;

    @Inject
    ReachCheck(ReachKeeper keeper) { this.keeper = keeper; }

    @Override
    public String name() { return "reach-check"; }

    @Override
    public Duration pause() { return Duration.ofDays(7); }

    @Override
    public void run() {
        List<UUID> odd = mend(ROWS);
        if (!odd.isEmpty()) LOG.warning("Who sees which profile was not what records and places say, and is again: "
                + odd.size() + " records or profiles, the first of them " + odd.get(0));
    }

    /** Compares about that many rows at a time. */
    List<UUID> mend(int rows) {
        return Stretches.mend(from -> keeper.end(from, rows), keeper::odd, keeper::mend);
    }
}
