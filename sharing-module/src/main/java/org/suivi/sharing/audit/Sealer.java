package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.suivi.sharing.jobs.Job;

/** Puts seals on the audit rows that were committed since the last run. */
@ApplicationScoped
class Sealer implements Job {

    private final Seals seals;

    @Inject
    Sealer(Seals seals) { this.seals = seals; }

    @Override
    public String name() { return "audit-seal"; }

    @Override
    public Duration pause() { return Duration.ofSeconds(5); }

    @Override
    public void run() {
        int sealed;
        do sealed = seals.sealSome(); while (sealed == Seals.AT_ONCE);
    }
}
