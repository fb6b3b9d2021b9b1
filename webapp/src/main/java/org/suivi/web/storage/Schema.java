package org.suivi.web.storage;

import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * The tables of all modules: one history per module, so that a module's scripts are numbered by itself, and the lower
 * floor first, because foreign keys point down.
 */
public final class Schema {

    private static final List<String> FLOORS = List.of("sharing", "profiles", "records");

    private Schema() {}

    /** @param owned connections of a user who may change tables */
    public static void bringUpToDate(DataSource owned) {
        List<Flyway> floors = FLOORS.stream().map(module -> floor(owned, module)).toList();
        Turn turn = Turn.await(owned);
        try (turn) {
            Rewritten.adopt(owned, floors.get(FLOORS.indexOf("profiles")));
            if (floors.stream().anyMatch(floor -> floor.info().pending().length > 0)) Fitness.requireTriggers(owned);
            floors.forEach(Flyway::migrate);
        }
    }

    private static Flyway floor(DataSource owned, String module) {
        return Flyway.configure(Thread.currentThread().getContextClassLoader())
            .dataSource(owned)
            .locations("classpath:db/" + module)
            .table(module + "_migration")
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load();
    }
}
