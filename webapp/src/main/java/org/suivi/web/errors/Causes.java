package org.suivi.web.errors;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;

import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.Refusal;

/** Looks behind the wrappings that Faces, EL, CDI and transactions put around an exception. */
public final class Causes {

    private Causes() {}

    /** The refusal behind it; a lost race for the same row counts as one. */
    public static Optional<Refusal> refusal(Throwable thrown) {
        Optional<Refusal> refusal = find(thrown, Refusal.class);
        if (refusal.isPresent()) return refusal;
        return find(thrown, OptimisticLockException.class).map(lost -> new ChangedMeanwhile());
    }

    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(30)
            .filter(type::isInstance).map(type::cast).findFirst();
    }
}
