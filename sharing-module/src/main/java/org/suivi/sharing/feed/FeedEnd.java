package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.suivi.sharing.jobs.Job;

/** Lets go of what is older than thirty days. */
@ApplicationScoped
class FeedEnd implements Job {

    private final Pruning pruning;

    @Inject
    FeedEnd(Pruning pruning) { this.pruning = pruning; }

    @Override
    public String name() { return "feed-end"; }

    @Override
    public Duration pause() { return Duration.ofHours(1); }

    @Override
    public void run() {
        int gone;
        do gone = pruning.some(); while (gone == Pruning.AT_ONCE);
    }
}
