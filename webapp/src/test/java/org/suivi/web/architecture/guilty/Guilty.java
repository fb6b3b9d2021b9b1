package org.suivi.web.architecture.guilty;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.servlet.http.HttpFilter;
import jakarta.transaction.Transactional;
import org.suivi.sharing.Fact;
import org.suivi.sharing.audit.UseCase;

/** A collection of culprits, none of which is ever deployed. */
public final class Guilty {

    private Guilty() {}

    /** An entity that anyone may see and change. */
    @Entity
    public static class PublicEntity {

        @Id
        private long id;

        public void setId(long id) { this.id = id; }
    }

    /** Opens transactions that leave no audit row. */
    @Transactional
    public static class UnwatchedDesk {}

    /** Neither asks who is asking nor opens a transaction. */
    @UseCase
    public static class CarelessDesk {

        public void open(String profile) { profile.length(); }
    }

    /** Believes that somebody reads the answer of an observer. */
    public static class AnsweringObserver {

        boolean on(@Observes MutableFact fact) { return fact.changed; }
    }

    /** A fact that is still being written while it is told. */
    public static class MutableFact implements Fact {

        private boolean changed;

        void change() { changed = true; }
    }

    /** Hopes to be found by whoever starts the application. */
    public static class UnnamedGate extends HttpFilter {}
}
