package org.suivi.sharing.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;

/** Turns of jobs, which nodes take and give back. */
@SuiviTest
class JobRowsIT {

    @Inject
    private JobRows rows;

    @Test
    void givesADueJobToOneNodeOnly() {
        for (int round = 0; round < 20; round++) {
            String job = "round-" + round / 2;
            Together<Boolean> nodes = Together.run(() -> rows.take(job, "a"), () -> rows.take(job, "b"));
            assertEquals(List.of(), nodes.refused());
            assertEquals(1, nodes.done().stream().filter(Boolean::booleanValue).count(), job);
            String owner = nodes.done().get(0) ? "a" : "b";
            rows.giveBack(job, owner, Duration.ZERO, "done");
        }
    }

    @Test
    void waitsUntilTheJobIsDueAgain() {
        assertTrue(rows.take("later", "a"));
        rows.giveBack("later", "a", Duration.ofHours(1), "done");
        assertFalse(rows.take("later", "a"));
    }
}
