package org.suivi.profiles.roster;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.sharing.Busy;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.storage.DatabaseTrouble;

/**
 * Does something in a transaction of its own, and once more when the database gave its rows to somebody else: one of
 * two transactions that wait for each other is always given up, and nothing is wrong with what it wanted to write.
 */
@ApplicationScoped
class Attempts {

    private static final int MOST = 6;
    /** A full wait for a row is long enough to be tried once more only. */
    private static final int COST_OF_WAIT = 3;
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Apart apart;

    @Inject
    Attempts(Apart apart) { this.apart = apart; }

    /** @param work what can be begun again from the start; {@link Busy} when no attempt came through */
    <T> T run(Supplier<T> work) { return run(work, false); }

    /**
     * The same for work on a single person. What was changed meanwhile is looked at anew; of many people it may be one
     * of themselves who is in the way, which only shows when they are taken one by one.
     */
    <T> T alone(Supplier<T> work) { return run(work, true); }

    private <T> T run(Supplier<T> work, boolean alone) {
        for (int spent = 0;;) {
            try {
                return apart.run(work);
            } catch (RuntimeException failed) {
                boolean changed = alone && Lost.because(failed, ChangedMeanwhile.class);
                if (!changed && !DatabaseTrouble.isLostToOthers(failed)) throw failed;
                spent += DatabaseTrouble.isAfterWaiting(failed) ? COST_OF_WAIT : 1;
                if (spent >= MOST) throw changed ? failed : new Busy();
                pause(spent);
            }
        }
    }

    /** Twice as long each time, and never the same for two who met. */
    private static void pause(int spent) {
        long longest = FIRST_PAUSE << spent;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest));
    }
}
