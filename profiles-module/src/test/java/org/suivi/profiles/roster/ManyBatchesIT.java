package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.Busy;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;

/** A program that sends more batches at once than the server takes. */
@SuiviTest
class ManyBatchesIT extends WithASource {

    private static final int TAKEN = 8;
    private static final int ROUNDS = 3;

    @Test
    void areTakenUpToSomeAndTheOthersAskedToWait() {
        for (int i = 0; i < ROUNDS; i++) {
            Together<BatchReport> all = Together.run(Collections.nCopies(2 * TAKEN, aBatch()));
            assertEquals(2 * TAKEN, all.done().size() + all.refused().size());
            assertTrue(all.done().size() >= TAKEN, all.toString());
            assertTrue(all.refused().stream().allMatch(Busy.class::isInstance), all.toString());
            assertTrue(!all.refused().isEmpty(), all.toString());
        }
        assertEquals(Outcome.UNCHANGED, send(people().toArray(IncomingPerson[]::new)).results().get(0).outcome());
    }

    private Callable<BatchReport> aBatch() { return () -> desk.apply(secretary, Batch.of(source, people())); }

    private static List<IncomingPerson> people() {
        return IntStream.range(0, 40).mapToObj(i -> Sent.child("k" + i, "Zoé" + i, null)).toList();
    }
}
