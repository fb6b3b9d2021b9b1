package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingFlag;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;

/** Guardians whom a source names no longer lose their tie when it asks for that, and have it back after an undo. */
@SuiviTest
class UnlinkIT extends WithASource {

    private ProfileId child;
    private ContactView anne;
    private BatchReport report;

    @BeforeEach
    void aChildWithTwoMothersOfWhomOneIsNotNamedAnyLonger() {
        child = send(false, with()).results().get(0).profile();
        anne = contact("Anne Roy");
        send(false, without());
        assertNull(contact("Anne Roy").until());
        report = send(true, without());
    }

    @Test
    void endsTheTieAndDeletesNobody() {
        assertEquals(Outcome.UPDATED, report.results().get(0).outcome());
        assertTrue(contact("Anne Roy").until() != null);
        assertNull(contact("Julie Roy").until());
        assertEquals(Outcome.UNCHANGED, send(true, without()).results().get(0).outcome());
    }

    @Test
    void tiesThemAgainAsTheyWereWhenItIsUndone() {
        undo(report);
        assertEquals(2, contacts.of(secretary, child).size());
        assertEquals(anne.tieId(), contact("Anne Roy").tieId());
        assertNull(contact("Anne Roy").until());
        assertEquals(anne.tie(), contact("Anne Roy").tie());
        assertEquals(Flag.Answer.JOINT, contact("Anne Roy").tie().flag(Flag.Kind.CUSTODY).answer());
    }

    @Test
    void leavesATieThatSomebodyHasDealtWithMeanwhile() {
        var day = LocalDate.of(2040, 1, 1);
        contacts.end(secretary, child, anne.tieId(), day, null);
        undo(report);
        assertEquals(day, contact("Anne Roy").until());
    }

    @Test
    void leavesThoseWhoWereTiedAnewMeanwhile() {
        contacts.add(secretary, child, new NewContact(anne.person(), anne.tie(), List.of(new Identifier(source, "n")),
            "screen"));
        undo(report);
        assertEquals(1, contacts.of(secretary, child).stream()
            .filter(one -> one.contact().equals(anne.contact()) && one.until() == null).count());
    }

    @Test
    void endsNothingWhereNothingIsSaidOfContacts() {
        assertEquals(Outcome.UNCHANGED, send(true, Sent.alone(without())).results().get(0).outcome());
        assertNull(contact("Julie Roy").until());
    }

    @Test
    void endsAllTiesWhereItIsSaidThatThereIsNobody() {
        assertEquals(Outcome.UPDATED, send(true, Sent.child("1", "Émile", "2014-03-15")).results().get(0).outcome());
        assertTrue(contact("Julie Roy").until() != null);
    }

    @Test
    void tiesThemAnewWhenTheyAreNamedAgain() {
        assertEquals(Outcome.UPDATED, send(true, with()).results().get(0).outcome());
        assertNull(contact("Anne Roy").until());
        assertEquals(Flag.Answer.JOINT, contact("Anne Roy").tie().flag(Flag.Kind.CUSTODY).answer());
        assertEquals(Outcome.UNCHANGED, send(true, with()).results().get(0).outcome());
        send(true, without());
        assertTrue(contact("Anne Roy").until() != null);
        assertEquals(Outcome.UPDATED, send(false, with()).results().get(0).outcome());
        assertNull(contact("Anne Roy").until());
    }

    @Test
    void takesATieUpAgainWithWhatStaffWroteOnIt() {
        send(true, with());
        var noPickUp = new Flag(Flag.Kind.MAY_PICK_UP, Flag.Answer.NO, null, null);
        var written = new Tie(Relation.RELATIVE, "marraine", 3, List.of(noPickUp), null, null, "Evenings");
        contacts.tie(secretary, child, anne.tieId(), contact("Anne Roy").tieVersion(), written);
        send(true, without());
        assertNotNull(contact("Anne Roy").until());
        assertEquals(Outcome.UPDATED, outcomes(send(Batch.Mode.DRY_RUN, with())).get(0));
        var again = send(true, with());
        assertEquals(Outcome.UPDATED, outcomes(again).get(0));
        assertEquals(2, contacts.of(secretary, child).size());
        assertNull(contact("Anne Roy").until());
        assertEquals(written, contact("Anne Roy").tie());
        undo(again);
        assertNotNull(contact("Anne Roy").until());
        assertEquals(Outcome.UPDATED, outcomes(send(true, with())).get(0));
        assertEquals(written, contact("Anne Roy").tie());
    }

    @Test
    void bringsATieUpToDateThatItTakesUpAgain() {
        send(true, Sent.child("1", "Émile", "2014-03-15", Sent.mother("m", "Julie"),
            Sent.reached(Sent.mother("n", "Anne", new IncomingFlag("custody", "sole")), "514-555-0199")));
        assertEquals(anne.tieId(), contact("Anne Roy").tieId());
        assertEquals(Flag.Answer.SOLE, contact("Anne Roy").tie().flag(Flag.Kind.CUSTODY).answer());
        assertEquals("514-555-0199", contact("Anne Roy").person().points().get(0).value());
    }

    @Test
    void leavesATieEndedThatItTookUpAgainAndSomebodyEnded() {
        send(true, with());
        contacts.end(secretary, child, anne.tieId(), null, "Error");
        assertEquals(Outcome.UNCHANGED, outcomes(send(true, with())).get(0));
        assertNotNull(contact("Anne Roy").until());
    }

    @Test
    void leavesATieEndedThatSomebodyHasEnded() {
        contacts.end(secretary, child, contact("Julie Roy").tieId(), null, "Error");
        assertEquals(Outcome.UNCHANGED, send(true, without()).results().get(0).outcome());
        assertTrue(contact("Julie Roy").until() != null);
    }

    private static IncomingPerson with() {
        return Sent.child("1", "Émile", "2014-03-15", Sent.mother("m", "Julie"),
            Sent.mother("n", "Anne", new IncomingFlag("custody", "joint")));
    }

    private static IncomingPerson without() {
        return Sent.child("1", "Émile", "2014-03-15", Sent.mother("m", "Julie"));
    }

    private BatchReport send(boolean unlink, IncomingPerson person) {
        return desk.apply(secretary, new Batch(source, null, false,
            unlink ? Batch.MissingContacts.UNLINK : Batch.MissingContacts.KEEP, List.of(person)));
    }

    private ContactView contact(String name) { return contact(child, name); }
}
