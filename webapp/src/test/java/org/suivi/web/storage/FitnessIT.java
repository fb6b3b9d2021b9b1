package org.suivi.web.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.suivi.testing.TestDatabase;

/** A server whose settings do not fit is refused by the name of the setting. */
class FitnessIT extends OnDatabase {

    @AfterEach
    void asBefore() throws SQLException {
        write("set global innodb_flush_log_at_trx_commit = 1");
        write("set global log_bin_trust_function_creators = 0");
    }

    @Test
    void acceptsAServerThatWritesBeforeItConfirms() {
        assertDoesNotThrow(() -> Fitness.requireDurability(source()));
    }

    @Test
    void refusesAServerThatConfirmsBeforeItWrites() throws SQLException {
        write("set global innodb_flush_log_at_trx_commit = 2");
        var why = assertThrows(IllegalStateException.class, () -> Fitness.requireDurability(source()));
        assertTrue(why.getMessage().contains("innodb_flush_log_at_trx_commit"), why.getMessage());
    }

    @Test
    void saysWhichSettingsLeadNowhere() {
        NonXaDataSource stranger = source(TestDatabase.USER, "wrong");
        var why = assertThrows(IllegalStateException.class, () -> Fitness.requireDurability(stranger));
        assertTrue(why.getMessage().contains("SUIVI_DB_PASSWORD"), why.getMessage());
    }

    @Test
    void refusesAServerThatRefusesTriggersBeforeAnythingIsChanged() throws SQLException {
        NonXaDataSource owner = source(server.ownerOf(schema), TestDatabase.PASSWORD);
        var why = assertThrows(IllegalStateException.class, () -> Schema.bringUpToDate(owner));
        assertTrue(why.getMessage().contains("log_bin_trust_function_creators"), why.getMessage());
        assertEquals(0, tables());
        write("set global log_bin_trust_function_creators = 1");
        Schema.bringUpToDate(owner);
        write("set global log_bin_trust_function_creators = 0");
        assertDoesNotThrow(() -> Schema.bringUpToDate(owner));
    }
}
