package org.suivi.web.pages.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.jobs.JobTurn;
import org.suivi.sharing.jobs.JobView;

/** A page that waits for jobs to end, and not for ever. */
class AwaitedTest {

    private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

    private final Awaited awaited = new Awaited();

    @Test
    void waitsUntilTheJobHasEndedOnceMore() {
        awaited.add(job(JobTurn.RESTING, NOON), NOON);
        assertEquals(List.of(), awaited.ended(List.of(job(JobTurn.DUE, NOON))));
        assertEquals(List.of(), awaited.ended(List.of(job(JobTurn.RUNNING, NOON))));
        assertTrue(awaited.any(NOON));
        var ended = List.of(job(JobTurn.RESTING, NOON.plusSeconds(4)));
        assertEquals(ended, awaited.ended(ended));
        assertFalse(awaited.any(NOON));
        assertEquals(List.of(), awaited.ended(ended));
    }

    @Test
    void givesUpWhenTheJobDoesNotBegin() {
        awaited.add(job(JobTurn.RESTING, null), NOON);
        assertTrue(awaited.any(NOON.plus(Awaited.PATIENCE).minusSeconds(1)));
        assertFalse(awaited.any(NOON.plus(Awaited.PATIENCE)));
    }

    private static JobView job(JobTurn turn, Instant finished) {
        return new JobView("sweep", turn, finished, NOON, "done");
    }
}
