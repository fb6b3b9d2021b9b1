package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.suivi.profiles.roster.Family.emile;
import static org.suivi.profiles.roster.Family.julie;
import static org.suivi.profiles.roster.Family.zoe;

import java.util.List;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.incoming.IncomingTie;
import org.suivi.profiles.roster.merge.ProposalDesk;
import org.suivi.profiles.roster.merge.ProposalView;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;

/** A guardian whose tie to a child has ended keeps nobody from working on with the child. */
@SuiviTest
class EndedTiesIT extends WithASource {

    private static final String FIRST = "514-555-0101";
    private static final String SECOND = "514-555-0102";
    private static final String CORRECTED = "438-555-0177";

    @Inject
    private ProposalDesk proposals;

    private ProfileId child;

    @BeforeEach
    void aChildWithAMother() { child = send(emile(FIRST)).results().get(0).profile(); }

    @Test
    void leavesOutWhatIsProposedAboutOneWhoIsNoContactAnyLonger() {
        correct(child, CORRECTED);
        assertEquals(List.of(Outcome.PROPOSED), outcomes(send(emile(SECOND))));
        assertEquals(List.of(child), proposed());
        end();
        assertEquals(List.of(), proposed());
    }

    @Test
    void proposesItByWayOfASiblingWhoseContactSheStillIs() {
        correct(child, CORRECTED);
        send(emile(SECOND));
        end();
        var sibling = send(zoe(SECOND)).results().get(0).profile();
        assertEquals(List.of(sibling), proposed());
        proposals.accept(secretary, proposals.open(secretary).get(0).id());
        assertEquals(SECOND, mother(sibling).person().points().get(0).value());
    }

    @Test
    void leavesOutWhatIsProposedAboutATieThatWasFollowedByAnother() {
        var before = mother(child);
        var tie = before.tie();
        contacts.tie(secretary, child, before.tieId(), before.tieVersion(),
            new Tie(tie.relation(), tie.relationText(), 3, tie.flags(), tie.restriction(), null, null));
        send(Sent.child("1", "Émile", "2014-03-15", ranked(2)));
        assertEquals(List.of(child), proposed());
        end();
        contacts.add(secretary, child,
            new NewContact(before.person(), tie, List.of(new Identifier(source, "m")), "screen"));
        assertEquals(List.of(), proposed());
    }

    @Test
    void saysNothingMoreAboutOneWhoseTieSomebodyHasEnded() {
        end();
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(Batch.Mode.DRY_RUN, emile(SECOND))));
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(emile(SECOND))));
        assertEquals(FIRST, mother(child).person().points().get(0).value());
        assertEquals(List.of(Outcome.UPDATED),
            outcomes(send(Sent.with(emile(CORRECTED), IncomingPoint.phone("home", SECOND)))));
        assertEquals(SECOND, profiles.open(secretary, child).points().get(0).value());
    }

    @Test
    void proposesNothingMoreAboutOneWhoseTieSomebodyHasEnded() {
        correct(child, CORRECTED);
        end();
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(emile(SECOND))));
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(Sent.child("1", "Émile", "2014-03-15", ranked(2)))));
        assertEquals(List.of(), proposed());
    }

    private List<ProfileId> proposed() {
        return proposals.open(secretary).stream().map(ProposalView::profile).toList();
    }

    private void end() {
        contacts.end(secretary, child, mother(child).tieId(), null, "Error");
        assertNotNull(mother(child).until());
    }

    private ContactView mother(ProfileId of) { return contact(of, "Julie Roy"); }

    private static IncomingGuardian ranked(int rank) {
        var mother = julie(FIRST);
        return new IncomingGuardian(mother.externalId(), mother.name(), mother.relation(), mother.reach(), false,
            new IncomingTie(null, null, rank, List.of(), null, null, null, false));
    }
}
