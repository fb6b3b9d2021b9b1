package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suivi.profiles.roster.Family.bruno;
import static org.suivi.profiles.roster.Family.emile;
import static org.suivi.profiles.roster.Family.julie;
import static org.suivi.profiles.roster.Family.zoe;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingIdentifier;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.merge.Field;
import org.suivi.profiles.roster.merge.ProposalDesk;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;

/** What a source is told became of its people is what became of them. */
@SuiviTest
class OutcomesIT extends WithASource {

    private static final String FIRST = "514-555-0101";
    private static final String SECOND = "514-555-0102";

    @Inject
    private ProposalDesk proposals;

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
    void replacesANumberThatHasChanged() {
        ProfileId child = only(send(numbered("G-1")));
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(numbered("G-1"))));
        var report = send(numbered("G-2"));
        assertEquals(List.of(Outcome.UPDATED), outcomes(report));
        assertEquals(List.of(number("G-2")), gpi(child));
        long version = profiles.open(secretary, child).version();
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(numbered("G-2"))));
        assertEquals(version, profiles.open(secretary, child).version());
        undo(report);
        assertEquals(List.of(number("G-1")), gpi(child));
    }

    @Test
    void proposesANumberThatStaffWroteOtherwise() {
        ProfileId child = only(send(numbered("G-1")));
        ProfileView view = profiles.open(secretary, child);
        details.identify(secretary, child, view.version(), Stream.concat(view.identifiers().stream()
            .filter(one -> !one.system().equals("gpi")), Stream.of(new Identifier("gpi", number("G-9")))).toList());
        assertEquals(List.of(Outcome.PROPOSED), outcomes(send(numbered("G-1"))));
        assertEquals(List.of(number("G-9")), gpi(child));
        var one = proposals.open(secretary).get(0);
        assertEquals("gpi " + number("G-1"), one.proposed());
        assertEquals("gpi " + number("G-9"), one.current());
        proposals.accept(secretary, one.id());
        assertEquals(List.of(number("G-1")), gpi(child));
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(numbered("G-1"))));
    }

    @Test
    void leavesANumberThatStaffAddedBesideItsOwn() {
        ProfileId child = only(send(numbered("G-1")));
        ProfileView view = profiles.open(secretary, child);
        details.identify(secretary, child, view.version(), Stream.concat(view.identifiers().stream(),
            Stream.of(new Identifier("gpi", number("G-9")))).toList());
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(numbered("G-1"))));
        var report = send(numbered("G-2"));
        assertEquals(List.of(Outcome.UPDATED), outcomes(report));
        assertEquals(List.of(number("G-2"), number("G-9")), gpi(child).stream().sorted().toList());
        undo(report);
        assertEquals(List.of(number("G-1"), number("G-9")), gpi(child).stream().sorted().toList());
    }

    @Test
    void takesANumberAwayThatItDoesNotSayAnyLonger() {
        ProfileId child = only(send(Sent.numbered(emile(FIRST), gpi("G-1"), gpi("G-2"))));
        assertEquals(List.of(Outcome.UPDATED), outcomes(send(numbered("G-2"))));
        assertEquals(List.of(number("G-2")), gpi(child));
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
    void neverTakesAnotherCodePermanentOverByItself() {
        String code = code(0);
        String other = code(7);
        ProfileId child = only(send(Sent.coded(emile(FIRST), code)));
        for (int times = 0; times < 2; times++) {
            assertEquals(List.of(Outcome.PROPOSED), outcomes(send(Sent.coded(emile(FIRST), other))));
            assertEquals(List.of(other), proposed());
        }
        assertEquals(List.of(code), codes(child));
        var one = proposals.open(secretary).get(0);
        assertEquals(Field.NATIONAL_ID, one.field());
        assertEquals(code, one.current());
        proposals.accept(secretary, one.id());
        assertEquals(List.of(other), codes(child));
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(send(Sent.coded(emile(FIRST), other))));
    }

    @Test
    void addsACodePermanentThatWasMissing() {
        ProfileId child = only(send(emile(FIRST)));
        assertEquals(List.of(Outcome.UPDATED), outcomes(send(Sent.coded(emile(FIRST), code(0)))));
        assertEquals(List.of(code(0)), codes(child));
    }

    @Test
    void takesBackTheCodePermanentAndTheNumbersThatItAdded() {
        ProfileId child = only(send(emile(FIRST)));
        var report = send(Sent.coded(numbered("G-1"), code(0)));
        assertEquals(List.of(number("G-1")), gpi(child));
        undo(report);
        assertEquals(List.of(), codes(child));
        assertEquals(List.of(), gpi(child));
        assertEquals(List.of("1"), numbers(child, source));
        assertEquals(List.of(Outcome.UPDATED), outcomes(send(Sent.coded(numbered("G-2"), code(7)))));
        assertEquals(List.of(code(7)), codes(child));
        assertEquals(List.of(number("G-2")), gpi(child));
    }

    @Test
    void takesBackWhatItFilledUnlessSomebodyHasWrittenOtherwiseSince() {
        ProfileId child = only(send(Sent.child("1", "Émile", null)));
        var report = send(Sent.coded(Sent.speaking(Sent.child("1", "Émile", "2014-03-15"), "fr"), code(0)));
        ProfileView view = profiles.open(secretary, child);
        details.identify(secretary, child, view.version(), List.of(new Identifier(source, "1"),
            new Identifier(Identifier.CODE_PERMANENT, code(7))));
        undo(report);
        assertEquals(List.of(code(7)), codes(child));
        assertNull(profiles.open(secretary, child).birth());
        assertNull(profiles.open(secretary, child).personal().language());
    }

    @Test
    void proposesManyLongNumbersAsOneValue() {
        var numbers = IntStream.range(0, 50).mapToObj(i -> new IncomingIdentifier("gpi", number("%040d".formatted(i))))
            .toArray(IncomingIdentifier[]::new);
        ProfileId child = only(send(Sent.numbered(emile(FIRST), numbers)));
        ProfileView view = profiles.open(secretary, child);
        details.identify(secretary, child, view.version(), view.identifiers().stream()
            .filter(one -> !one.value().equals(number("%040d".formatted(7)))).toList());
        assertEquals(List.of(Outcome.PROPOSED), outcomes(send(Sent.numbered(emile(FIRST), numbers))));
        proposals.accept(secretary, proposals.open(secretary).get(0).id());
        assertEquals(50, gpi(child).size());
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

    private static ProfileId only(BatchReport report) {
        assertEquals(List.of(Outcome.CREATED), outcomes(report));
        return report.results().get(0).profile();
    }

    private List<String> proposed() { return proposals.open(secretary).stream().map(one -> one.proposed()).toList(); }

    private String phone(ProfileId child) {
        return contacts.of(secretary, child).get(0).person().points().get(0).value();
    }

    private List<String> codes(ProfileId child) { return numbers(child, Identifier.CODE_PERMANENT); }

    private List<String> gpi(ProfileId child) { return numbers(child, "gpi"); }

    private List<String> numbers(ProfileId child, String system) {
        return profiles.open(secretary, child).identifiers().stream().filter(one -> one.system().equals(system))
            .map(Identifier::value).toList();
    }

    /** Nobody else in the database has it. */
    private String number(String bare) { return bare + source; }

    private IncomingPerson numbered(String number) {
        return Sent.numbered(emile(FIRST), gpi(number));
    }

    private IncomingIdentifier gpi(String number) { return new IncomingIdentifier("gpi", number(number)); }
}
