package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.PostalAddress;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingAddress;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.incoming.Reachability;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;

/** Postal addresses arrive with some of their parts only, of children and of those around them. */
@SuiviTest
class AddressesIT extends WithASource {

    private static final List<String> NAMES =
        List.of("Émile", "Bastien", "Charlotte", "Zoé", "Mathis", "Rosalie", "Thomas", "Juliette");
    private static final List<PostalAddress> PARTIAL = List.of(
        new PostalAddress(null, "Saguenay", null, null, null), new PostalAddress("1, rue A", null, null, null, null),
        new PostalAddress(null, null, null, "G7H 0A1", null), new PostalAddress("1", "Saguenay", null, null, null),
        new PostalAddress(null, "Saguenay", null, null, "Canada"),
        new PostalAddress("1, rue A", "Saguenay", "QC", "G7H 0A1", null),
        new PostalAddress(null, "Saguenay", "QC", "G7H 0A1", "Canada"),
        new PostalAddress("1, rue A", "Saguenay", "QC", "G7H 0A1", "Canada"));

    @Test
    void arriveWithAnyOfTheirParts() {
        for (int i = 0; i < PARTIAL.size(); i++) {
            var sent = child(String.valueOf(i), PARTIAL.get(i));
            var created = send(sent).results().get(0);
            assertEquals(Outcome.CREATED, created.outcome(), PARTIAL.get(i).line());
            assertEquals(List.of(PARTIAL.get(i)), addresses(created.profile()));
            assertEquals(Outcome.UNCHANGED, send(sent).results().get(0).outcome(), PARTIAL.get(i).line());
        }
    }

    @Test
    void areRefusedWhenCharactersWereLost() {
        var damaged = new PostalAddress("1, rue B\ufffdlanger", "Montr\ufffdal", null, null, null);
        assertEquals(List.of("invalid.characters /reach/more/0/address/street",
            "invalid.characters /reach/more/0/address/city"), problems(send(child("0", damaged)), 0));
    }

    @Test
    void changeFromSomePartsToOthers() {
        var child = send(child("0", PARTIAL.get(0))).results().get(0).profile();
        for (PostalAddress next : PARTIAL.subList(1, PARTIAL.size())) {
            assertEquals(Outcome.UPDATED, send(child("0", next)).results().get(0).outcome(), next.line());
            assertEquals(List.of(next), addresses(child));
        }
    }

    @Test
    void areProposedWhereStaffKnowsBetter() {
        var child = send(child("0", PARTIAL.get(0))).results().get(0).profile();
        PostalAddress corrected = new PostalAddress("9, rue Z", "Saguenay", null, null, null);
        details.reachAt(secretary, child, profiles.open(secretary, child).version(),
            List.of(ContactPoint.address(ContactPoint.Use.HOME, corrected)));
        assertEquals(Outcome.PROPOSED, send(child("0", PARTIAL.get(2))).results().get(0).outcome());
        assertEquals(List.of(corrected), addresses(child));
    }

    @Test
    void comeBackWhenTheCallIsTakenBack() {
        var child = send(child("0", PARTIAL.get(0))).results().get(0).profile();
        undo(send(child("0", PARTIAL.get(2))));
        assertEquals(List.of(PARTIAL.get(0)), addresses(child));
    }

    @Test
    void ofAContactToo() {
        var mother = new IncomingGuardian("m", Sent.mother("m", "Julie").name(), IncomingGuardian.Relation.MOTHER,
            Reachability.at(List.of(at(PARTIAL.get(0)))), false, null);
        var child = send(Sent.child("g", "Émile", "2014-03-15", mother)).results().get(0).profile();
        assertEquals(PARTIAL.get(0), contact(child, "Julie Roy").person().points().get(0).address());
    }

    private List<PostalAddress> addresses(ProfileId child) {
        return profiles.open(secretary, child).points().stream().map(ContactPoint::address).toList();
    }

    private static IncomingPerson child(String key, PostalAddress address) {
        return Sent.with(Sent.child(key, NAMES.get(Integer.parseInt(key)), null), at(address));
    }

    private static IncomingPoint at(PostalAddress one) {
        return IncomingPoint.address("home",
            new IncomingAddress(one.street(), one.city(), one.region(), one.postalCode(), one.country()));
    }
}
