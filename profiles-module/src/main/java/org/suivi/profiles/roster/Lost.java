package org.suivi.profiles.roster;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.suivi.sharing.Refusal;

/** Finds out why a transaction was lost. */
final class Lost {

    /** As MariaDB numbers them: a row changed since it was read, a wait that took too long, a circle of waits. */
    private static final int CHANGED = 1020;
    private static final int WAITED = 1205;
    private static final int CIRCLE = 1213;

    private Lost() {}

    /** What was refused in it; anything else is no answer to anybody and goes on. */
    static Refusal refusal(RuntimeException failed) { return find(failed, Refusal.class).orElseThrow(() -> failed); }

    /** Whether it was given up for another one and may be tried again. */
    static boolean toOthers(RuntimeException failed) {
        return find(failed, SQLException.class)
            .filter(sql -> Set.of(CHANGED, WAITED, CIRCLE).contains(sql.getErrorCode())).isPresent();
    }

    static boolean afterWaiting(RuntimeException failed) {
        return find(failed, SQLException.class).filter(sql -> sql.getErrorCode() == WAITED).isPresent();
    }

    static boolean because(RuntimeException failed, Class<? extends Refusal> reason) {
        return find(failed, reason).isPresent();
    }

    private static <T> Optional<T> find(Throwable failed, Class<T> type) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).filter(type::isInstance)
            .map(type::cast).findFirst();
    }
}
