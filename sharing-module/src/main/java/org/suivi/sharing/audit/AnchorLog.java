package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.suivi.sharing.jobs.Job;

/**
 * Writes the end of the audit chain to the log of the server each hour. Kept away from the database, such an anchor
 * shows later that nobody cut the end off or computed the whole chain anew.
 */
@ApplicationScoped
class AnchorLog implements Job {

    private static final Logger LOG = Logger.getLogger(AnchorLog.class.getName());

    private final Seals seals;

    @Inject
    AnchorLog(Seals seals) { this.seals = seals; }

    @Override
    public String name() { return "audit-anchor"; }

    @Override
    public Duration pause() { return Duration.ofHours(1); }

    @Override
    public void run() {
        Seal last = seals.last();
        LOG.info("audit anchor " + new Anchor(last.number(), last.chainHash()));
    }
}
