package org.suivi.profiles.roster;

import java.util.Optional;
import java.util.stream.Stream;

import org.suivi.sharing.Refusal;

/** Finds out why a transaction was lost. */
final class Lost {

    private Lost() {}

    /** What was refused in it; anything else is no answer to anybody and goes on. */
    static Refusal refusal(RuntimeException failed) { return find(failed, Refusal.class).orElseThrow(() -> failed); }

    static boolean because(RuntimeException failed, Class<? extends Refusal> reason) {
        return find(failed, reason).isPresent();
    }

    private static <T> Optional<T> find(Throwable failed, Class<T> type) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).filter(type::isInstance)
            .map(type::cast).findFirst();
    }
}
