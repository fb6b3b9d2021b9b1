package org.suivi.profiles.roster;

import java.util.List;
import java.util.UUID;

/**
 * What became of a batch.
 *
 * @param id      under which the history of its profiles and the audit trail know it
 * @param written false when nothing was: after a dry run, and when all or nothing came to nothing
 * @param results in the order of the batch
 */
public record BatchReport(UUID id, Batch.Mode mode, boolean written, List<BatchResult> results) {

    public BatchReport { results = List.copyOf(results); }

    public int count(BatchResult.Outcome outcome) {
        return (int) results.stream().filter(one -> one.outcome() == outcome).count();
    }
}
