package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.suivi.sharing.jobs.Job;

/** Clears away old calls, tokens that have ended, and answers that nobody will ask for again. */
@ApplicationScoped
class ForgetCalls implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    private final CallRows calls;
    private final OnceRows once;
    private final Clock clock;

    @Inject
    ForgetCalls(CallRows calls, OnceRows once, Clock clock) {
        this.calls = calls;
        this.once = once;
        this.clock = clock;
    }

    @Override
    public String name() { return "api-calls"; }

    @Override
    public Duration pause() { return Duration.ofMinutes(30); }

    @Override
    public void run() {
        calls.forget(clock.instant().minus(KEPT), clock.instant());
        once.forgetOld();
    }
}
