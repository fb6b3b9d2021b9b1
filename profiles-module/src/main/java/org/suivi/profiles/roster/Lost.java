package org.suivi.profiles.roster;

import org.suivi.sharing.Refusal;

/** Finds out why a transaction was lost. */
final class Lost {

    private Lost() {}

    /** What was refused in it; anything else is no answer to anybody and goes on. */
    static Refusal refusal(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof Refusal refusal) return refusal;
        throw failed;
    }
}
