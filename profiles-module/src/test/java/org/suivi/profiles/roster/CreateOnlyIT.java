package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.testing.SuiviTest;

/** A source that may only add people changes nobody who is known. */
@SuiviTest
class CreateOnlyIT extends WithASource {

    private ProfileView known;

    @BeforeEach
    void somebodyWhoIsKnown() {
        var child = Sent.coded(Sent.child("1", "Émile", "2014-03-15"), code(1));
        known = profiles.open(secretary, send(child).results().get(0).profile());
    }

    @AfterEach
    void isAsBefore() { assertEquals(known, profiles.open(secretary, known.id())); }

    @Test
    void leavesWhoIsKnownAlone() {
        for (var mode : Batch.Mode.values()) {
            var report = desk.apply(secretary, creatingOnly(mode, changed("1")));
            assertEquals(List.of(Outcome.SKIPPED), outcomes(report));
            assertEquals(List.of("already-known "), problems(report, 0));
        }
    }

    @Test
    void leavesWhoIsKnownAloneAlsoByTheCodePermanentAndWritesTheOthers() {
        source += "-other";
        var report = desk.apply(secretary, creatingOnly(Batch.Mode.ATOMIC, Sent.child("2", "Zoé", "2016-07-01"),
            Sent.coded(Sent.with(Sent.child("9", "Émile", "2014-03-15"), IncomingPoint.phone("home", "514-555-0101")),
                code(1))));
        assertEquals(List.of(Outcome.CREATED, Outcome.SKIPPED), outcomes(report));
        assertTrue(desk.byExternalId(secretary, source, "9").isEmpty());
    }

    @Test
    void leavesWhoIsKnownAloneInAJob() {
        var job = desk.submit(secretary, creatingOnly(null, changed("1"), Sent.child("2", "Zoé", "2016-07-01")));
        work(job);
        assertEquals(List.of(Outcome.SKIPPED, Outcome.CREATED),
            desk.results(secretary, job, 0, 10).stream().map(BatchResult::outcome).toList());
        assertEquals(1, log.run(secretary, job).counts().leftAlone());
    }

    private Batch creatingOnly(Batch.Mode mode, IncomingPerson... people) {
        return new Batch(source, mode, true, null, List.of(people));
    }

    private static IncomingPerson changed(String key) {
        return Sent.with(Sent.child(key, "Émilien", "2014-03-16"), IncomingPoint.phone("home", "514-555-0101"));
    }
}
