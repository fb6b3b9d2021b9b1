package org.suivi.profiles.roster;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.suivi.sharing.Passing;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.storage.DatabaseTrouble;

/** Finds out why a transaction was lost. */
final class Lost {

    private static final Logger LOG = Logger.getLogger(Lost.class.getName());

    private Lost() {}

    /** Throws it again when nobody at all can be written now. */
    static void requireDatabase(RuntimeException failed) { if (DatabaseTrouble.isAway(failed)) throw failed; }

    /**
     * What was refused in it, for work on a single person. A mistake of ours is logged, and no reason to leave the
     * others out. What passes is none at all, and thrown again.
     */
    static Refusal refusal(RuntimeException failed) {
        requireDatabase(failed);
        if (find(failed, Passing.class).isPresent()) throw failed;
        return find(failed, Refusal.class).orElseGet(() -> fault(failed));
    }

    private static Refusal fault(RuntimeException failed) {
        LOG.log(Level.SEVERE, "Somebody who was sent could not be written", failed);
        return new OurFault();
    }

    static boolean because(RuntimeException failed, Class<? extends Refusal> reason) {
        return find(failed, reason).isPresent();
    }

    private static <T> Optional<T> find(Throwable failed, Class<T> type) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).filter(type::isInstance)
            .map(type::cast).findFirst();
    }
}
