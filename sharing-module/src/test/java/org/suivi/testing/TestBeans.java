package org.suivi.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

/** Stands in for the beans that a test must be able to steer. */
@ApplicationScoped
@Alternative
@Priority(1)
class TestBeans {

    @Produces
    @ApplicationScoped
    TestClock clock() { return new TestClock(); }
}
