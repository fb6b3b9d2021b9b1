package org.suivi.profiles.roster;

import java.util.List;
import java.util.UUID;

import org.suivi.sharing.Busy;

/**
 * What became of a batch.
 *
 * @param id      under which the history of its profiles and the audit trail know it
 * @param written false when nothing was: after a dry run, and when all or nothing came to nothing
 * @param results in the order of the batch
 */
public record BatchReport(UUID id, Batch.Mode mode, boolean written, List<BatchResult> results) {

    public BatchReport { results = List.copyOf(results); }

    /** Seconds after which the same batch may come to more, since others were in the way; 0 when it would not. */
    public long later() {
        var busy = new Busy();
        return results.stream().flatMap(one -> one.problems().stream())
            .anyMatch(problem -> problem.code().equals(busy.code())) ? busy.seconds() : 0;
    }

    public int count(BatchResult.Outcome outcome) {
        return (int) results.stream().filter(one -> one.outcome() == outcome).count();
    }
}
