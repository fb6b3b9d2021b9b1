package org.suivi.web.errors;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;

import org.suivi.sharing.Busy;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Unavailable;
import org.suivi.sharing.storage.DatabaseTrouble;

/** Looks behind the wrappings that Faces, EL, CDI and transactions put around an exception. */
public final class Causes {

    private Causes() {}

    /** The refusal behind it; a lost race for the same rows counts as one, and a database that cannot be reached. */
    public static Optional<Refusal> refusal(Throwable thrown) {
        Optional<Refusal> refusal = find(thrown, Refusal.class);
        if (refusal.isPresent()) return refusal;
        if (find(thrown, OptimisticLockException.class).isPresent()) return Optional.of(new ChangedMeanwhile());
        if (DatabaseTrouble.isLostToOthers(thrown)) return Optional.of(new Busy());
        return DatabaseTrouble.isAway(thrown) ? Optional.of(new Unavailable()) : Optional.empty();
    }

    /** What was thrown first of all. */
    public static Throwable first(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(30)
            .reduce((above, below) -> below).orElse(thrown);
    }

    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(30)
            .filter(type::isInstance).map(type::cast).findFirst();
    }
}
