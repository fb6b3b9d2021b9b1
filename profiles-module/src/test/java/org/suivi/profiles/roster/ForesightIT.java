package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingIdentifier;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.roster.merge.ProposalDesk;
import org.suivi.testing.Steps;
import org.suivi.testing.SuiviTest;

/** What a trial says is what becomes of it. */
@SuiviTest
class ForesightIT extends WithASource {

    @Inject
    private ProposalDesk proposals;

    @Test
    void refusesTheCodeOfSomebodyElseForWhomeverHasNone() {
        send(Sent.coded(Sent.child("1", "Émile", "2014-03-15"), code(0)), Sent.child("2", "Zoé", "2016-07-01"));
        assertAlways("FAILED identifier-taken /nationalId", Sent.coded(Sent.child("2", "Zoé", "2016-07-01"), code(0)));
    }

    @Test
    void proposesTheCodeOfSomebodyElseForWhomeverHasOne() {
        send(Sent.coded(Sent.child("1", "Émile", "2014-03-15"), code(0)),
            Sent.coded(Sent.child("2", "Zoé", "2016-07-01"), code(7)));
        assertAlways("PROPOSED", Sent.coded(Sent.child("2", "Zoé", "2016-07-01"), code(0)));
        assertEquals(List.of(code(0)), proposals.open(secretary).stream().map(one -> one.proposed()).toList());
    }

    @Test
    void knowsTheNumbersOfThoseBefore() {
        var number = new IncomingIdentifier("gpi", "G-" + source);
        IncomingPerson[] both = {Sent.numbered(Sent.child("1", "Émile", "2014-03-15"), number),
            Sent.numbered(Sent.child("2", "Zoé", "2016-07-01"), number)};
        for (var mode : List.of(Batch.Mode.DRY_RUN, Batch.Mode.APPLY))
            assertEquals(List.of("CREATED", "FAILED identifier-taken /details/identifiers/0"), said(mode, both),
                mode.name());
    }

    @Test
    void knowsTheCodesOfThoseBeforeWhereverTheyAreSaid() {
        var said = new IncomingIdentifier(Identifier.CODE_PERMANENT, code(0));
        IncomingPerson[] both = {Sent.coded(Sent.child("1", "Émile", "2014-03-15"), code(0)),
            Sent.numbered(Sent.child("2", "Zoé", "2016-07-01"), said)};
        for (var mode : List.of(Batch.Mode.DRY_RUN, Batch.Mode.APPLY))
            assertEquals(List.of("CREATED", "FAILED identifier-taken /details/identifiers/0"), said(mode, both),
                mode.name());
    }

    @Test
    void takesTheNameOfAnInstitutionFromWhoeverSaysIt() {
        var people = IntStream.range(0, 152).mapToObj(i -> Sent.at(child(i),
            placement(i == 1 ? "École du Lac" : null, "near"), placement(i == 151 ? "École du Parc" : null, "far")))
            .toArray(IncomingPerson[]::new);
        for (var mode : List.of(Batch.Mode.DRY_RUN, Batch.Mode.APPLY))
            assertEquals(Set.of("CREATED"), Set.copyOf(said(mode, people)), mode.name());
        assertEquals(List.of("École du Lac", "École du Parc"), schools("k150"));
        assertEquals(Set.of("UNCHANGED"), Set.copyOf(said(Batch.Mode.APPLY, people)));
    }

    @Test
    void takesTheNameOfAnInstitutionFromWhoeverSaysItInAJob() {
        var job = desk.submit(secretary, batch(null, Sent.at(child(0), placement(null, "near")),
            Sent.at(child(1), placement("École du Lac", "near"))));
        Steps.all(() -> imports.advance(secretary, job, 1));
        assertEquals(List.of(Outcome.CREATED, Outcome.CREATED),
            desk.results(secretary, job, 0, 10).stream().map(BatchResult::outcome).toList());
        assertEquals(List.of("École du Lac"), schools("k0"));
    }

    private void assertAlways(String expected, IncomingPerson person) {
        for (var mode : List.of(Batch.Mode.DRY_RUN, Batch.Mode.APPLY))
            assertEquals(List.of(expected), said(mode, person), mode.name());
    }

    private List<String> schools(String key) {
        var child = desk.byExternalId(secretary, source, key).orElseThrow();
        var enrolments = profiles.open(secretary, child).enrolments();
        return enrolments.stream().map(one -> one.institutionName()).sorted().toList();
    }

    private List<String> said(Batch.Mode mode, IncomingPerson... people) {
        return send(mode, people).results().stream().map(one -> one.problems().isEmpty() ? one.outcome().name()
            : one.outcome() + " " + one.problems().get(0).code() + " " + one.problems().get(0).path()).toList();
    }

    private Placement placement(String name, String key) {
        return new Placement(key + "-" + source, name, "3", null, null, key.equals("near"));
    }

    /** Nobody is born on a day that may be a slip of another one's. */
    private static IncomingPerson child(int i) {
        int month = i % 12 + 1;
        var birth = LocalDate.of(2000 + i / 12, month, 1 + (i / 12 + month) % 21);
        return Sent.child("k" + i, "Émile " + i, birth.toString());
    }
}
