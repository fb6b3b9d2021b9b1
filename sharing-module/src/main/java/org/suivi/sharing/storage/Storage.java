package org.suivi.sharing.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Hands the container's entity manager and the clock to beans that take them in their constructor. */
@ApplicationScoped
class Storage {

    @PersistenceContext
    private EntityManager joined;

    @PersistenceUnit
    private EntityManagerFactory factory;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** Each call goes to the persistence context of the caller's transaction, or to one of its own without any. */
    @Produces
    @ApplicationScoped
    EntityManager manager() { return SharedManager.of(joined, factory, transactions); }

    /** For what a bean has to remember until the transaction of its caller ends. */
    @Produces
    @ApplicationScoped
    TransactionSynchronizationRegistry transactions() { return transactions; }

    /** Ticks in microseconds, as columns do: an instant is the same before and after it was stored. */
    @Produces
    @ApplicationScoped
    Clock clock() { return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS)); }
}
