package org.suivi.web.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.suivi.testing.TestDatabase;

class FitnessIT {

    private final TestDatabase server = TestDatabase.running();

    @Test
    void acceptsAServerThatWritesBeforeItConfirms() throws SQLException {
        NonXaDataSource database = database(TestDatabase.PASSWORD);
        assertDoesNotThrow(() -> Fitness.requireDurability(database));
    }

    @Test
    void refusesAServerThatConfirmsBeforeItWrites() throws SQLException {
        set("innodb_flush_log_at_trx_commit", 2);
        NonXaDataSource database = database(TestDatabase.PASSWORD);
        var why = assertThrows(IllegalStateException.class, () -> Fitness.requireDurability(database));
        assertTrue(why.getMessage().contains("innodb_flush_log_at_trx_commit"), why.getMessage());
    }

    @Test
    void saysWhichSettingsLeadNowhere() throws SQLException {
        NonXaDataSource database = database("wrong");
        var why = assertThrows(IllegalStateException.class, () -> Fitness.requireDurability(database));
        assertTrue(why.getMessage().contains("SUIVI_DB_PASSWORD"), why.getMessage());
    }

    @Test
    void refusesAServerThatRefusesTriggersBeforeAnythingIsChanged() throws SQLException {
        String schema = server.newSchema();
        NonXaDataSource owner = database(schema, server.ownerOf(schema), TestDatabase.PASSWORD);
        var why = assertThrows(IllegalStateException.class, () -> Schema.bringUpToDate(owner));
        assertTrue(why.getMessage().contains("log_bin_trust_function_creators"), why.getMessage());
        assertEquals(0, tables(owner));
        set("log_bin_trust_function_creators", 1);
        Schema.bringUpToDate(owner);
        set("log_bin_trust_function_creators", 0);
        assertDoesNotThrow(() -> Schema.bringUpToDate(owner));
        server.drop(schema);
    }

    @AfterEach
    void asBefore() throws SQLException {
        set("innodb_flush_log_at_trx_commit", 1);
        set("log_bin_trust_function_creators", 0);
    }

    private void set(String name, int value) throws SQLException {
        try (var connection = server.connect("mysql"); Statement statement = connection.createStatement()) {
            statement.execute("set global " + name + " = " + value);
        }
    }

    private static int tables(NonXaDataSource database) throws SQLException {
        try (var connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from information_schema.tables where table_schema = database()")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private NonXaDataSource database(String password) throws SQLException {
        return database("mysql", TestDatabase.USER, password);
    }

    private NonXaDataSource database(String schema, String user, String password) throws SQLException {
        NonXaDataSource source = new NonXaDataSource();
        source.setUrl(server.url(schema));
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
