package org.suivi.profiles.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.suivi.sharing.jobs.Job;

/** Looks every hour whether a school day is over, and tells whose enrolment ended with it. */
@ApplicationScoped
class SchoolDays implements Job {

    private final Endings endings;

    @Inject
    SchoolDays(Endings endings) { this.endings = endings; }

    @Override
    public String name() { return "feed-school-days"; }

    @Override
    public Duration pause() { return Duration.ofHours(1); }

    @Override
    public void run() { endings.tell(); }
}
