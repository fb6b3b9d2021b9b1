package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.suivi.sharing.jobs.Job;
import org.suivi.sharing.storage.Today;

/** Ends what was given for a time only: offers that nobody answers, after a reminder, and shares that are over. */
@ApplicationScoped
class Expiry implements Job {

    /** Before the last day for an answer; who had less time than that is reminded after a day. */
    private static final int REMINDED_DAYS_BEFORE = 3;
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(1);

    private final Offers offers;
    private final Grants grants;
    private final Ending ending;
    private final Today today;

    @Inject
    Expiry(Offers offers, Grants grants, Ending ending, Today today) {
        this.offers = offers;
        this.grants = grants;
        this.ending = ending;
        this.today = today;
    }

    @Override
    public String name() { return "sharing-expiry"; }

    @Override
    public Duration pause() { return Duration.ofMinutes(1); }

    @Override
    public void run() {
        LocalDate day = today.date();
        offers.ending(day, day.plusDays(REMINDED_DAYS_BEFORE), today.now().minus(TIME_TO_ANSWER))
            .forEach(ending::remind);
        offers.overdue(day).forEach(offer -> ending.expire(offer, day));
        grants.endingBefore(day).forEach(grant -> ending.end(grant.record(), grant.party(), day));
    }
}
