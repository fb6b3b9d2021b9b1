package org.suivi.web.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.suivi.testing.TestDatabase;

class DurabilityIT {

    private final TestDatabase server = TestDatabase.running();

    @Test
    void acceptsAServerThatWritesBeforeItConfirms() throws SQLException {
        NonXaDataSource database = database(TestDatabase.PASSWORD);
        assertDoesNotThrow(() -> Durability.require(database));
    }

    @Test
    void refusesAServerThatConfirmsBeforeItWrites() throws SQLException {
        flush(2);
        NonXaDataSource database = database(TestDatabase.PASSWORD);
        var why = assertThrows(IllegalStateException.class, () -> Durability.require(database));
        assertTrue(why.getMessage().contains("innodb_flush_log_at_trx_commit"), why.getMessage());
    }

    @Test
    void saysWhichSettingsLeadNowhere() throws SQLException {
        NonXaDataSource database = database("wrong");
        var why = assertThrows(IllegalStateException.class, () -> Durability.require(database));
        assertTrue(why.getMessage().contains("SUIVI_DB_PASSWORD"), why.getMessage());
    }

    @AfterEach
    void flushAgain() throws SQLException { flush(1); }

    private void flush(int mode) throws SQLException {
        try (var connection = server.connect("mysql"); Statement statement = connection.createStatement()) {
            statement.execute("set global innodb_flush_log_at_trx_commit = " + mode);
        }
    }

    private NonXaDataSource database(String password) throws SQLException {
        NonXaDataSource source = new NonXaDataSource();
        source.setUrl(server.url("mysql"));
        source.setUser(TestDatabase.USER);
        source.setPassword(password);
        return source;
    }
}
