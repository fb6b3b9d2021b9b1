package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.suivi.sharing.jobs.Job;

/** Clears away failed sign-ins that count no more, so that guessing names fills no table. */
@ApplicationScoped
class ForgetTries implements Job {

    private final SignInTries tries;

    @Inject
    ForgetTries(SignInTries tries) { this.tries = tries; }

    @Override
    public String name() { return "sign-in-failures"; }

    @Override
    public Duration pause() { return Duration.ofMinutes(30); }

    @Override
    public void run() { tries.forgetOld(); }
}
