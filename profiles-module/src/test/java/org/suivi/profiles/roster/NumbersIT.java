package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.suivi.profiles.roster.Family.emile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingIdentifier;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.merge.Field;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;

/** Numbers and codes permanents that a source gives, changes and no longer says. */
@SuiviTest
class NumbersIT extends WithOutcomes {

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
