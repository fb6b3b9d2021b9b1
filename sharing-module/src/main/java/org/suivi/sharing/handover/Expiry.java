package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.suivi.sharing.jobs.Job;

/** Ends what was given for a time only: offers that nobody answered, shares whose last day is over. */
@ApplicationScoped
class Expiry implements Job {

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
        offers.overdue(today).forEach(offer -> ending.expire(offer, today));
        grants.endingBefore(today).forEach(grant -> ending.end(grant.record(), grant.party(), today));
    }
}
