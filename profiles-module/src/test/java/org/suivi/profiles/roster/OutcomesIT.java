package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suivi.profiles.roster.Family.bruno;
import static org.suivi.profiles.roster.Family.emile;
import static org.suivi.profiles.roster.Family.julie;
import static org.suivi.profiles.roster.Family.zoe;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;

/** What a source is told became of its people is what became of them. */
@SuiviTest
class OutcomesIT extends WithOutcomes {

    private static final String SECOND = "514-555-0102";

    @Test
    void takesOverWhatComesAboutAKnownGuardianWithANewSibling() {
        ProfileId first = only(send(emile(FIRST)));
        var report = send(zoe(SECOND));
        assertEquals(List.of(Outcome.CREATED), outcomes(report));
        assertEquals(SECOND, phone(first));
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(zoe(SECOND))));
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(emile(FIRST))));
        assertEquals(SECOND, phone(first));
        undo(report);
        assertEquals(FIRST, phone(first));
    }

    @Test
    void takesOverWhatComesAboutAKnownGuardianOfAKnownChild() {
        ProfileId first = only(send(emile(FIRST)));
        send(Sent.child("2", "Zoé", "2016-07-01"));
        assertEquals(List.of(Outcome.UPDATED), outcomes(send(zoe(SECOND))));
        assertEquals(SECOND, phone(first));
    }

    @Test
    void proposesWhatComesWithANewSiblingAgainstACorrection() {
        ProfileId first = only(send(emile(FIRST)));
        correct(first, "438-555-0177");
        assertEquals(List.of(Outcome.CREATED), outcomes(send(zoe(SECOND))));
        assertEquals("438-555-0177", phone(first));
        assertEquals(List.of(SECOND), proposed());
        assertEquals(List.of(Outcome.PROPOSED), outcomes(send(zoe(SECOND))));
        assertEquals(List.of(SECOND), proposed());
    }

    @Test
    void settlesWhenTheChildrenOfABatchDisagreeAboutTheirGuardian() {
        ProfileId first = send(emile(FIRST), zoe(SECOND), bruno(FIRST)).results().get(0).profile();
        assertEquals(FIRST, phone(first));
        assertUnchanged(emile(FIRST), zoe(SECOND), bruno(FIRST));
        assertEquals(List.of(Outcome.UNCHANGED, Outcome.UPDATED, Outcome.UNCHANGED),
            outcomes(send(emile(FIRST), zoe("514-555-0103"), bruno(FIRST))));
        assertEquals("514-555-0103", phone(first));
        assertUnchanged(emile(FIRST), zoe("514-555-0103"), bruno(FIRST));
        assertEquals(Outcome.UPDATED, outcomes(send(emile(SECOND))).get(0));
        assertEquals(SECOND, phone(first));
        assertUnchanged(emile(SECOND), zoe("514-555-0103"), bruno(FIRST));
        assertEquals(SECOND, phone(first));
    }

    @Test
    void fillsWhatIsEmptyOfAContactThatStaffMadeUnderItsKey() {
        var children = send(Sent.child("1", "Émile", "2014-03-15"), Sent.child("2", "Zoé", "2016-07-01")).results();
        contacts.add(secretary, children.get(1).profile(), new NewContact(
            new Person(false, "Roy", "Julie", null, List.of()), Tie.of(Relation.MOTHER),
            List.of(new Identifier(source, "m")), "screen"));
        assertEquals(List.of(Outcome.UPDATED), outcomes(send(emile(FIRST))));
        assertEquals(FIRST, phone(children.get(0).profile()));
        assertEquals(List.of(), proposed());
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(emile(FIRST))));
    }

    @Test
    void takesTheContactWhomSomebodyGaveTheNumberOfTheGuardian() {
        ProfileId child = only(send(emile(FIRST)));
        var aunt = new Person(false, "Roy", "Anne", null, List.of(ContactPoint.phone(ContactPoint.Use.HOME, SECOND)));
        contacts.add(secretary, child,
            new NewContact(aunt, Tie.of(Relation.RELATIVE), List.of(new Identifier(source, "a")), "screen"));
        var both = Sent.child("1", "Émile", "2014-03-15", julie(FIRST), Sent.reached(Sent.mother("a", "Anne"), FIRST));
        assertEquals(List.of(Outcome.PROPOSED), outcomes(send(both)));
        assertEquals(SECOND, contact(child, "Anne Roy").person().points().get(0).value());
        assertEquals(2, contacts.of(secretary, child).size());
        desk.apply(secretary, new Batch(source, Batch.Mode.APPLY, false, Batch.MissingContacts.UNLINK,
            List.of(emile(FIRST))));
        assertNotNull(contact(child, "Anne Roy").until());
    }

    @Test
    void saysThatSomebodyInTheArchiveStaysAsTheyAre() {
        ProfileId child = only(send(emile(FIRST)));
        profiles.archive(secretary, child, profiles.open(secretary, child).version(), "moved");
        var changed = Sent.child("1", "Émilien", "2014-03-15", julie(SECOND));
        for (var mode : List.of(Batch.Mode.DRY_RUN, Batch.Mode.APPLY, Batch.Mode.ATOMIC)) {
            var report = send(mode, changed);
            assertEquals(List.of(Outcome.FAILED), outcomes(report));
            assertEquals("left-in-archive", report.results().get(0).problems().get(0).code());
            assertFalse(report.written());
        }
        assertEquals("Émile", profiles.open(secretary, child).name().given());
        assertTrue(profiles.open(secretary, child).isArchived());
    }

    @Test
    void saysAgainThatAValueWaits() {
        ProfileId child = only(send(Sent.with(emile(FIRST), IncomingPoint.phone("home", FIRST))));
        details.reachAt(secretary, child, profiles.open(secretary, child).version(),
            List.of(ContactPoint.phone(ContactPoint.Use.HOME, "438-555-0177")));
        for (int times = 0; times < 3; times++) {
            assertEquals(List.of(Outcome.PROPOSED),
                outcomes(send(Sent.with(emile(FIRST), IncomingPoint.phone("home", FIRST)))));
            assertEquals(List.of(FIRST), proposed());
        }
        proposals.dismiss(secretary, proposals.open(secretary).get(0).id());
        assertEquals(List.of(Outcome.UNCHANGED),
            outcomes(send(Sent.with(emile(FIRST), IncomingPoint.phone("home", FIRST)))));
    }

    private void assertUnchanged(IncomingPerson... people) {
        for (int times = 0; times < 2; times++)
            assertTrue(outcomes(send(people)).stream().allMatch(Outcome.UNCHANGED::equals));
    }

    private String phone(ProfileId child) {
        return contacts.of(secretary, child).get(0).person().points().get(0).value();
    }
}
