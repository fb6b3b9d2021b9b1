package org.suivi.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;

import org.suivi.sharing.Viewers;

/** Stands in for the beans that a test must be able to steer. */
@ApplicationScoped
@Alternative
@Priority(1)
class TestBeans {

    @Produces
    @ApplicationScoped
    TestClock clock() { return new TestClock(); }

    @Produces
    @ApplicationScoped
    House house(EntityManager em, Viewers viewers) { return new House(em, viewers); }
}
