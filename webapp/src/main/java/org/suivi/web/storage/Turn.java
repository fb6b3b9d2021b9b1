package org.suivi.web.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * Lets one node at a time change the schema; the others wait and then find the work done. Flyway sees to that itself,
 * except in a Galera cluster, where its own lock is a row that two nodes may write at once.
 */
final class Turn implements AutoCloseable {

    /** Locks of MariaDB belong to the server, so the name has the schema; a quarter of an hour is for large tables. */
    private static final String NAME = "concat('suivi ', md5(database()))";
    private static final int PATIENCE_SECONDS = 900;

    private final Connection connection;

    private Turn(Connection connection) { this.connection = connection; }

    static Turn await(DataSource database) {
        try {
            Connection connection = database.getConnection();
            if (ask(connection, "select get_lock(" + NAME + ", " + PATIENCE_SECONDS + ")") == 1)
                return new Turn(connection);
            connection.close();
            throw new IllegalStateException("Another node has been changing the schema for a quarter of an hour.");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    /** The lock ends with its connection in any case; a pooled one goes on living. */
    @Override
    public void close() {
        try (connection) {
            ask(connection, "select release_lock(" + NAME + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
