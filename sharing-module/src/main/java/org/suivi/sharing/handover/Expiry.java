package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.suivi.sharing.jobs.Job;

/** Ends what was given for a time only: offers that nobody answers, after a reminder, and shares whose last day is over. */
@ApplicationScoped
class Expiry implements Job {

    /** Before the last day for an answer; who had less time than that is reminded after a day. */
    private static final int REMINDED_DAYS_BEFORE = 3;
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(1);

    private final Offers offers;
    private final Grants grants;
    private final Ending ending;
    private final Clock clock;

    @Inject
    Expiry(Offers offers, Grants grants, Ending ending, Clock clock) {
        this.offers = offers;
        this.grants = grants;
        this.ending = ending;
        this.clock = clock;
    }

    @Override
    public String name() { return "sharing-expiry"; }

    @Override
    public Duration pause() { return Duration.ofMinutes(1); }

    @Override
    public void run() {
        LocalDate today = Today.at(clock);
        offers.ending(today, today.plusDays(REMINDED_DAYS_BEFORE), clock.instant().minus(TIME_TO_ANSWER))
            .forEach(ending::remind);
        offers.overdue(today).forEach(offer -> ending.expire(offer, today));
        grants.endingBefore(today).forEach(grant -> ending.end(grant.record(), grant.party(), today));
    }
}
