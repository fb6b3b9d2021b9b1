package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileFact;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;

/** A mistake in Suivi that shows with one person costs that one only. */
@SuiviTest
class OurFaultIT extends WithASource {

    @Inject
    private Mistake mistake;

    @AfterEach
    void mend() { mistake.with(null); }

    @Test
    void leavesTheOthersWritten() {
        var known = send(Sent.child("1", "Émile", null), Sent.child("2", "Zoé", null)).results();
        mistake.with(known.get(1).profile());
        var report = send(Sent.speaking(Sent.child("1", "Émile", null), "fr"),
            Sent.speaking(Sent.child("2", "Zoé", null), "fr"), Sent.child("3", "Mathis", null));
        assertEquals(List.of(Outcome.UPDATED, Outcome.FAILED, Outcome.CREATED), outcomes(report));
        assertEquals(List.of("our-fault "), problems(report, 1));
        mistake.with(null);
        assertEquals(List.of(Outcome.UPDATED), outcomes(send(Sent.speaking(Sent.child("2", "Zoé", null), "fr"))));
    }

    @ApplicationScoped
    static class Mistake {

        private ProfileId broken;

        void with(ProfileId profile) { broken = profile; }

        void on(@Observes ProfileFact fact) {
            if (fact.profile().equals(broken)) throw new ArrayIndexOutOfBoundsException(5);
        }
    }
}
