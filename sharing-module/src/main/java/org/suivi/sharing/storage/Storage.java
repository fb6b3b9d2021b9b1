package org.suivi.sharing.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the container's entity manager and the clock to beans that take them in their constructor. */
@ApplicationScoped
class Storage {

    @PersistenceContext
    private EntityManager manager;

    /** The container's own proxy: each call goes to the persistence context of the caller's transaction. */
    @Produces
    @ApplicationScoped
    EntityManager manager() { return manager; }

    /** Ticks in microseconds, as columns do: an instant is the same before and after it was stored. */
    @Produces
    @ApplicationScoped
    Clock clock() { return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS)); }
}
