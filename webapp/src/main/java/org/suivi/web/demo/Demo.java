package org.suivi.web.demo;

import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.people.FirstStart;
import org.suivi.sharing.storage.Settings;

/** Fills an empty installation with data to try Suivi with, when it was asked for. */
@ApplicationScoped
class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class.getName());

    private final FirstStart firstStart;
    private final Board board;
    private final Population population;
    private final Casework casework;
    private final Keys keys;

    @Inject
    Demo(FirstStart firstStart, Board board, Population population, Casework casework, Keys keys) {
        this.firstStart = firstStart;
        this.board = board;
        this.population = population;
        this.casework = casework;
        this.keys = keys;
    }

    boolean wanted() { return Settings.find("suivi.demo").map(Boolean::valueOf).orElse(false); }

    void make() {
        var ledger = Ledger.open();
        if (firstStart.needed()) ledger.begin(board.found(keys));
        if (ledger.isEmpty()) keys.keep("No demonstration data was added: this installation is in use already.");
        else offer(ledger);
    }

    private void offer(Ledger ledger) {
        if (!ledger.finished()) fill(ledger);
        keys.handOut(ledger.administrator());
    }

    private void fill(Ledger ledger) {
        LOG.info("Adding demonstration data; this takes about a minute, once.");
        var places = board.furnish(ledger.administrator());
        places.forEach(population::settle);
        casework.begin(places);
        ledger.finish();
        LOG.info("Demonstration data is complete.");
    }
}
