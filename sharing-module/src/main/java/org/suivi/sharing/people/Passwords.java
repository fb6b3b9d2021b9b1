package org.suivi.sharing.people;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Argon2id with 46 MiB and one pass (OWASP). At most two are computed at once, so that a storm of sign-ins can starve
 * neither memory nor the people at work.
 */
@ApplicationScoped
class Passwords {

    private static final Argon2Function ARGON = Argon2Function.getInstance(46 * 1024, 1, 1, 32, Argon2.ID);
    private static final int AT_ONCE = 2;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodys = hashNow(Secrets.token());

    String hash(String password) {
        takeTurn();
        try {
            return hashNow(password);
        } finally {
            turns.release();
        }
    }

    /** @param hash null for someone who has none: takes as long, and is never right */
    boolean matches(String password, String hash) {
        takeTurn();
        try {
            String compared = hash == null ? nobodys : hash;
            return Argon2Function.getInstanceFromHash(compared).check(password, compared) && hash != null;
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) throw new SignInBusy();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new SignInBusy();
        }
    }

    private static String hashNow(String password) { return ARGON.hash(password).getResult(); }
}
