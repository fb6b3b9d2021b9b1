package org.suivi.web.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Refusal;

/** What is behind a failure that many have wrapped: a refusal, other people, the database, or a fault of ours. */
class CausesTest {

    @Test
    void findsTheRefusalBehindTheWrappings() {
        assertEquals("not-visible", code(new IllegalStateException(new NotVisible())));
        assertEquals("changed-meanwhile", code(new OptimisticLockException()));
    }

    @Test
    void tellsRowsThatOthersHadFromADatabaseThatIsAway() {
        for (int lost : new int[] {1020, 1205, 1213}) assertEquals("busy", code(new SQLException("", "40001", lost)));
        assertEquals("unavailable", code(new SQLNonTransientConnectionException("", "HY000", 1047)));
        assertEquals("unavailable", code(new SQLException("Connection reset", "08000")));
        assertEquals("unavailable", code(new SQLException("Error in allocating a connection. Cause: …")));
    }

    @Test
    void leavesWhatIsAFaultOfOurs() {
        assertTrue(Causes.refusal(new PersistenceException(new SQLException("You have an error", "42000", 1064)))
            .isEmpty());
        assertTrue(Causes.refusal(new NullPointerException()).isEmpty());
    }

    private static String code(Exception failed) {
        return Causes.refusal(new PersistenceException(failed)).map(Refusal::code).orElseThrow();
    }
}
