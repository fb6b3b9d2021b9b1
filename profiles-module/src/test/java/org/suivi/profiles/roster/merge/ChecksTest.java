package org.suivi.profiles.roster.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.incoming.IncomingAddress;
import org.suivi.profiles.roster.incoming.IncomingDetails;
import org.suivi.profiles.roster.incoming.IncomingFlag;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingIdentifier;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.incoming.IncomingTie;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.roster.incoming.Reachability;

/** What is wrong with somebody who was sent, by code and by place. */
class ChecksTest {

    private static final Sending SENDING = new Sending("gpi", null, LocalDate.of(2026, 9, 1), Sending.Rules.USUAL);

    @Test
    void namesTheMemberOfAWayToReachSomebody() {
        assertEquals(List.of("invalid.phone /reach/more/0/value", "invalid.unknown /reach/more/1/kind",
            "invalid.unknown /reach/more/2/use", "invalid.email /reach/more/3/value",
            "invalid.required /reach/more/4/value", "invalid.too-long /reach/more/5/address/postalCode",
            "invalid.required /reach/more/6/address", "invalid.one-per-use /reach/more/7/use"),
            flaws(reached(IncomingPoint.phone("home", "pas un numéro"), new IncomingPoint("pigeon", null, "1", null),
                IncomingPoint.email("space", "a@example.org"), IncomingPoint.email("home", "nobody"),
                IncomingPoint.phone("work", null),
                IncomingPoint.address("home", new IncomingAddress("1 rue A", null, null, "x".repeat(21), null)),
                IncomingPoint.address("work", null), IncomingPoint.phone("home", "514-555-0100"))));
    }

    @Test
    void namesTheMemberOfAGuardian() {
        var tie = new IncomingTie("neighbour's cat", null, null, List.of(new IncomingFlag("custody", "yes"),
            new IncomingFlag("flying", "yes"), new IncomingFlag("emergency", "perhaps")), "sometimes", null,
            "x".repeat(36), false);
        var guardian = new IncomingGuardian(" ", IncomingName.of("Roy", "Julie"), null,
            Reachability.at(List.of(IncomingPoint.phone("home", "1"))), false, tie);
        assertEquals(List.of("invalid.required /guardians/0/externalId",
            "invalid.phone /guardians/0/reach/more/0/value",
            "invalid.too-long /guardians/0/tie/language", "invalid.unknown /guardians/0/tie/relation",
            "invalid.unknown /guardians/0/tie/restriction", "invalid.answer /guardians/0/tie/flags/0/answer",
            "invalid.unknown /guardians/0/tie/flags/1/kind", "invalid.unknown /guardians/0/tie/flags/2/answer"),
            flaws(new IncomingPerson(null, List.of("1"), null, IncomingName.of("Roy", "Zoé"), null, null, true,
                Reachability.UNKNOWN, List.of(), List.of(guardian), List.of(), null)));
    }

    @Test
    void namesTheMemberOfDetailsIdentifiersAndPlacements() {
        var details = new IncomingDetails(null, "x".repeat(61), null, null, null,
            List.of(new IncomingIdentifier("district", " "), new IncomingIdentifier(null, "7")));
        assertEquals(List.of("invalid.too-long /details/gender", "invalid.required /details/identifiers/0/value",
            "invalid.required /details/identifiers/1/system", "invalid.required /placements/0/placeId",
            "invalid.too-long /placements/1/grade"),
            flaws(new IncomingPerson(null, List.of("1"), null, IncomingName.of("Roy", "Zoé"), null, null, true,
                Reachability.UNKNOWN, List.of(new Placement(null, "École", "3", null, null, true),
                    new Placement("s", "École", "x".repeat(200), null, null, true)), List.of(), List.of(), details)));
    }

    @Test
    void namesTheMemberThatCannotBeStoredAndTheNameThatNobodySees() {
        assertEquals(List.of("invalid.characters /externalIds/0", "invalid.characters /name/family"),
            flaws(named("1\u0007", IncomingName.of("Roy\u0007", "Zoé"))));
        assertEquals(List.of("invalid.characters /externalIds/0", "invalid.characters /name/given"),
            flaws(named("1\ufffd", IncomingName.of("Roy", "Zo\ufffd"))));
        assertEquals(List.of("invalid.required /name/family"),
            flaws(named("1", IncomingName.of("\u00a0", "\u200b\u202e"))));
    }

    @Test
    void namesTheMiddleNameThatLeavesTheGivenNamesTooLong() {
        var name = new IncomingName("Roy", "x".repeat(60), "y".repeat(40), null);
        var mother = new IncomingGuardian("m", name, null, Reachability.UNKNOWN, false, null);
        assertEquals(List.of("invalid.too-long /name/middle", "invalid.too-long /guardians/0/name/middle"),
            flaws(new IncomingPerson(null, List.of("1"), null, name, null, null, true, Reachability.UNKNOWN, List.of(),
                List.of(mother), List.of(), null)));
        assertEquals(List.of(), flaws(named("1", new IncomingName("Roy", "x".repeat(60), "y".repeat(39), null))));
        assertEquals(List.of("invalid.too-long /name/given", "invalid.characters /name/middle"),
            flaws(named("1", new IncomingName("Roy", "x".repeat(101), "\u0007", null))));
        assertEquals(List.of("invalid.too-long /name/middle"),
            flaws(named("1", new IncomingName(null, "x".repeat(100), "y", null))));
    }

    private static IncomingPerson named(String key, IncomingName name) {
        return new IncomingPerson(null, List.of(key), null, name, null, null, true, Reachability.UNKNOWN, List.of(),
            List.of(), List.of(), null);
    }

    private static IncomingPerson reached(IncomingPoint... points) {
        return new IncomingPerson(null, List.of("1"), null, IncomingName.of("Roy", "Zoé"), null, null, true,
            Reachability.at(List.of(points)), List.of(), List.of(), List.of(), null);
    }

    private static List<String> flaws(IncomingPerson person) {
        return Checks.of(SENDING, person).stream().map(one -> one.code() + " " + one.path()).toList();
    }
}
