package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

/** A database that is not ours to start. */
class OtherDatabaseTest {

    @Test
    void saysWhenNobodyAnswersWithoutSayingWhere() throws IOException {
        ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        closed.close();
        String url = "jdbc:mariadb://127.0.0.1:" + closed.getLocalPort() + "/suivi?useServerPrepStmts=true";
        Unable why = assertThrows(Unable.class, () -> OtherDatabase.requireAnswer(url));
        assertTrue(why.getMessage().contains("SUIVI_DB_URL"), why.getMessage());
        assertFalse(why.getMessage().contains("127.0.0.1"), why.getMessage());
    }

    @Test
    void isContentWithAnAnswer() throws IOException {
        try (ServerSocket open = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:mariadb://127.0.0.1:" + open.getLocalPort() + "/suivi";
            assertDoesNotThrow(() -> OtherDatabase.requireAnswer(url));
        }
    }

    @Test
    void leavesListsOfHostsToTheDriver() {
        assertDoesNotThrow(() -> OtherDatabase.requireAnswer("jdbc:mariadb://one:3306,two:3306/suivi"));
    }
}
