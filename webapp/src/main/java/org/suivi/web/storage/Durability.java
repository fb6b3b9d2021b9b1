package org.suivi.web.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * Refuses a database that may lose what it has confirmed. No crash test can show that setting wrong, so it is asked for.
 */
final class Durability {

    private Durability() {}

    static void require(DataSource database) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select @@global.innodb_flush_log_at_trx_commit")) {
            answer.next();
            if (answer.getInt(1) != 1) throw new IllegalStateException("innodb_flush_log_at_trx_commit is "
                + answer.getInt(1) + " on the database server: what it has confirmed could be lost. Set it to 1.");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached with SUIVI_DB_URL, SUIVI_DB_USER and "
                + "SUIVI_DB_PASSWORD: " + e.getMessage(), e);
        }
    }
}
