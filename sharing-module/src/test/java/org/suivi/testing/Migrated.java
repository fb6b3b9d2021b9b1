package org.suivi.testing;

import java.util.List;

import org.flywaydb.core.Flyway;

/** Brings a schema up to date with the scripts of the modules on the class path, in floor order. */
final class Migrated {

    private Migrated() {}

    static void schema(String url) {
        ClassLoader loader = Migrated.class.getClassLoader();
        List.of("sharing", "profiles", "records").stream()
            .filter(module -> loader.getResource("db/" + module) != null)
            .forEach(module -> Flyway.configure(loader)
                .dataSource(url, TestDatabase.USER, TestDatabase.PASSWORD)
                .locations("classpath:db/" + module).table(module + "_migration")
                .baselineOnMigrate(true).baselineVersion("0")
                .load().migrate());
    }
}
