package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.roster.incoming.IncomingIdentifier;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.merge.ProposalDesk;
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

    private void assertAlways(String expected, IncomingPerson person) {
        for (var mode : List.of(Batch.Mode.DRY_RUN, Batch.Mode.APPLY))
            assertEquals(List.of(expected), said(mode, person), mode.name());
    }

    private List<String> said(Batch.Mode mode, IncomingPerson... people) {
        return send(mode, people).results().stream().map(one -> one.problems().isEmpty() ? one.outcome().name()
            : one.outcome() + " " + one.problems().get(0).code() + " " + one.problems().get(0).path()).toList();
    }
}
