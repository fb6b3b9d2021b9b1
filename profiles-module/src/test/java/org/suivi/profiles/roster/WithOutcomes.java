package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import jakarta.inject.Inject;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.merge.ProposalDesk;
import org.suivi.sharing.ProfileId;

/** Children of one family whom a source sends, and what is proposed about them. */
abstract class WithOutcomes extends WithASource {

    static final String FIRST = "514-555-0101";

    @Inject
    ProposalDesk proposals;

    static ProfileId only(BatchReport report) {
        assertEquals(List.of(Outcome.CREATED), outcomes(report));
        return report.results().get(0).profile();
    }

    List<String> proposed() { return proposals.open(secretary).stream().map(one -> one.proposed()).toList(); }
}
