package org.suivi.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.NotVisible;

/** Shows that the rig keeps the promises of the server that the modules build upon. */
@SuiviTest
class RigIT {

    @Inject
    private Desk desk;

    @Inject
    private Notes notes;

    @Inject
    private Listener listener;

    @Inject
    private TestClock time;

    @Inject
    private Clock clock;

    @BeforeEach
    void anEmptyTable() {
        notes.run("create table if not exists note (text varchar(40) primary key)");
        notes.run("delete from note");
        listener.forget();
    }

    @Test
    void commitsWhatADeskDidAndTellsObserversAfterwards() {
        desk.write("kept", false);
        assertEquals(List.of("kept"), notes.all());
        assertEquals(List.of("kept"), listener.heard());
    }

    @Test
    void undoesWhatARefusalInterruptsButNotItsTrail() {
        assertThrows(NotVisible.class, () -> desk.write("undone", true));
        assertEquals(List.of("undone tried"), notes.all());
        assertEquals(List.of(), listener.heard());
    }

    @Test
    void joinsAnOpenTransaction() {
        assertThrows(NotVisible.class, () -> Transactions.run(() -> {
            desk.write("first", false);
            throw new NotVisible();
        }));
        assertEquals(List.of(), notes.all());
    }

    @Test
    void letsSeveralPeopleActAtOnce() {
        Together<Object> both = Together.run(() -> written("same"), () -> written("same"));
        assertEquals(1, both.done().size());
        assertEquals(1, both.refused().size());
        assertEquals(List.of("same"), notes.all());
    }

    private Object written(String text) {
        desk.write(text, false);
        return text;
    }

    @Test
    void readsWhatOthersHaveCommitted() {
        assertEquals(List.of("READ-COMMITTED"), Transactions.in(() -> notes.ask("select @@transaction_isolation")));
    }

    @Test
    void movesTheClockOfTheBeans() {
        time.set(Instant.parse("2030-01-01T00:00:00Z"));
        time.move(Duration.ofDays(31));
        assertEquals("2030-02-01", clock.instant().toString().substring(0, 10));
    }

    @Transactional
    @ApplicationScoped
    static class Desk {

        private final Notes notes;
        private final Trail trail;
        private final Event<String> facts;

        @Inject
        Desk(Notes notes, Trail trail, Event<String> facts) {
            this.notes = notes;
            this.trail = trail;
            this.facts = facts;
        }

        void write(String text, boolean refuse) {
            notes.add(text);
            facts.fire(text);
            if (!refuse) return;
            trail.tried(text);
            throw new NotVisible();
        }
    }

    @ApplicationScoped
    static class Trail {

        private final Notes notes;

        @Inject
        Trail(Notes notes) { this.notes = notes; }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        void tried(String text) { notes.add(text + " tried"); }
    }

    @ApplicationScoped
    static class Notes {

        private final EntityManager manager;

        @Inject
        Notes(EntityManager manager) { this.manager = manager; }

        void add(String text) { run("insert into note values ('" + text + "')"); }

        void run(String sql) { Transactions.run(() -> manager.createNativeQuery(sql).executeUpdate()); }

        List<?> all() { return ask("select text from note order by text"); }

        List<?> ask(String sql) { return manager.createNativeQuery(sql).getResultList(); }
    }

    @ApplicationScoped
    static class Listener {

        private final List<String> heard = new ArrayList<>();

        List<String> heard() { return List.copyOf(heard); }

        void forget() { heard.clear(); }

        void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) String fact) { heard.add(fact); }
    }
}
