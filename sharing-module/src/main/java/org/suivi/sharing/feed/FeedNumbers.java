package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.suivi.sharing.jobs.Job;

/** Numbers what nobody has read yet, so that a reader who comes late finds the work done. */
@ApplicationScoped
class FeedNumbers implements Job {

    private final Numbering numbering;

    @Inject
    FeedNumbers(Numbering numbering) { this.numbering = numbering; }

    @Override
    public String name() { return "feed-numbers"; }

    @Override
    public Duration pause() { return Duration.ofSeconds(5); }

    @Override
    public void run() { numbering.catchUp(); }
}
