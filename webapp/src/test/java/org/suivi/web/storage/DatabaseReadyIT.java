package org.suivi.web.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.storage.StorageReady;

/** Who may be sent to a node: nobody before its start is done, nobody while the database does not answer. */
class DatabaseReadyIT extends OnDatabase {

    private final DatabaseReady check = new DatabaseReady();

    @BeforeEach
    void aDatabase() throws SQLException {
        write("create table sharing_unit (id int)");
        check.database = source();
    }

    @Test
    void waitsForTheStart() {
        assertFalse(check.isReady());
        check.on(new StorageReady());
        assertTrue(check.isReady());
    }

    @Test
    void waitsForAnAnswer() throws SQLException {
        check.on(new StorageReady());
        write("drop table sharing_unit");
        assertFalse(check.isReady());
    }
}
