package org.suivi.launch.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Sends tables into a database that has none of their rows yet, each in one transaction. */
record Load(Connection connection, Consumer<String> say) {

    private static final long EVERY_MILLIS = 10_000;

    /**
     * Without the checks of keys the server builds the indexes of an empty table in one go, sorted. The rows are made
     * to fit, and a test compares them.
     */
    void all(List<Table> tables) throws SQLException {
        connection.setAutoCommit(false);
        run("set unique_checks = 0, foreign_key_checks = 0");
        for (Table table : tables) one(table);
        run("set unique_checks = 1, foreign_key_checks = 1");
    }

    private void one(Table table) throws SQLException {
        long start = System.currentTimeMillis();
        var rows = new Rows(spoken(table, table.rows().get().iterator()));
        try (Statement statement = connection.createStatement()) {
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(rows);
            statement.execute("load data local infile 'rows' into table %s character set utf8mb4 (%s) %s"
                    .formatted(table.name(), table.columns(), table.set()));
        }
        connection.commit();
        done(table.name(), rows.count(), start);
    }

    /** Carries out one statement of its own and says how many rows it made. */
    void step(String what, String sql) throws SQLException {
        long start = System.currentTimeMillis();
        long rows = run(sql);
        connection.commit();
        done(what, rows, start);
    }

    long run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql) ? 0 : statement.getUpdateCount();
        }
    }

    private void done(String what, long rows, long start) {
        say.accept("  %-28s %,12d rows %8.1f s".formatted(what, rows, (System.currentTimeMillis() - start) / 1000.0));
    }

    private Iterator<Object[]> spoken(Table table, Iterator<Object[]> rows) {
        return new Iterator<>() {
            private long next = System.currentTimeMillis() + EVERY_MILLIS;
            private long count;

            @Override
            public boolean hasNext() { return rows.hasNext(); }

            @Override
            public Object[] next() {
                if (++count % 10_000 == 0 && System.currentTimeMillis() > next) {
                    say.accept("  %-28s %,12d ...".formatted(table.name(), count));
                    next += EVERY_MILLIS;
                }
                return rows.next();
            }
        };
    }
}
