package org.suivi.profiles.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.AtTheDesks;
import org.suivi.profiles.People;
import org.suivi.profiles.contacts.ContactReceipt;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.FamilyDesk;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.points.ContactPoint.Kind;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.testing.SuiviTest;

/** Whatever ids are sent with new points, nobody gets a point of somebody else. */
@SuiviTest
class ContactPointsIT extends AtTheDesks {

    @Inject
    private FamilyDesk families;

    private Viewer viewer;
    private ProfileId léa;
    private ContactPoint hers;

    @BeforeEach
    void somebodyWithAPoint() {
        viewer = house.practitioner(house.workspace("École du Ruisseau"));
        léa = profiles.create(viewer, People.reachableAt(People.aStudent("Léa", "Roy"),
            ContactPoint.phone(Use.HOME, "418 555-0101")));
        hers = pointsOf(léa).get(0);
    }

    @Test
    void createsAFamilyWithPointsOfItsOwn() {
        ProfileId luc = families.create(viewer, People.reachableAt(People.aStudent("Luc", "Roy"), hers, hers),
            List.of(mother()));
        assertApart(luc, 3);
    }

    @Test
    void addsPointsOfTheirOwn() {
        ProfileId luc = profiles.create(viewer, People.aStudent("Luc", "Roy"));
        contacts.add(viewer, luc, mother());
        details.reachAt(viewer, luc, profiles.open(viewer, luc).version(), List.of(hers, hers));
        assertApart(luc, 3);
    }

    @Test
    void keepsTheIdsOfPointsThatComeBack() {
        details.reachAt(viewer, léa, profiles.open(viewer, léa).version(),
            List.of(ContactPoint.email(Use.HOME, "lea@example.org"), hers));
        assertEquals(hers.id(), pointsOf(léa).get(1).id());
    }

    @Test
    void takesNoIdThatNobodyHasYet() {
        var sent = ContactPoint.phone(Use.HOME, "418 555-0102");
        ProfileId luc = profiles.create(viewer, People.reachableAt(People.aStudent("Luc", "Roy"), sent));
        assertFalse(ids(luc).contains(sent.id()));
    }

    @Test
    void findsNothingNewInBlanksAndInAccentsThatAreTypedOtherwise() {
        contacts.add(viewer, léa, mother());
        ContactView known = contacts.of(viewer, léa).get(0);
        var again = new ContactPoint(null, Kind.PHONE, Use.HOME, " 418 555-0101 ", null, false, null, null, null, null);
        assertEquals(known.version(), edit(viewer, known, List.of(again)).version());
        assertEquals(known, contacts.of(viewer, léa).get(0));
        long version = profiles.open(viewer, léa).version();
        assertEquals(version, details.reachAt(viewer, léa, version, List.of(again)).version());
        assertEquals(List.of(hers), pointsOf(léa));
    }

    @Test
    void findsNothingNewInWhatAProgramLeavesOutThatItMayNotSee() {
        contacts.add(viewer, léa, mother());
        ContactView known = contacts.of(viewer, léa).get(0);
        var secret = new ContactPoint(null, Kind.EMAIL, Use.HOME, "secret@example.org", null, false,
            new Caution(false, false, true), null, null, null);
        edit(viewer, known, List.of(secret, hers));
        ContactView now = contacts.of(viewer, léa).get(0);
        Viewer system = house.system(viewer.workspace(), Scope.CONTACTS_WRITE, Scope.CONTACTS_READ);
        ContactPoint open = now.person().points().get(1);
        for (var sent : List.of(List.of(open), List.of(now.person().points().get(0).masked(), open)))
            assertEquals(now.version(), edit(system, now, sent).version());
        assertEquals(now, contacts.of(viewer, léa).get(0));
        assertEquals(now.version() + 1, edit(system, now, List.of()).version());
        assertEquals(List.of("secret@example.org"), contacts.of(viewer, léa).get(0).person().points().stream()
            .map(ContactPoint::value).toList());
    }

    private ContactReceipt edit(Viewer who, ContactView contact, List<ContactPoint> points) {
        Person old = contact.person();
        return contacts.edit(who, léa, contact.contact(), contact.version(),
            new Person(old.organisation(), old.family(), old.given(), old.language(), points));
    }

    private NewContact mother() {
        return NewContact.of(new Person(false, "Côté", "Anne", null, List.of(hers)), Tie.of(Relation.MOTHER));
    }

    /** As many points as that, none of them Léa's, who has hers still. */
    private void assertApart(ProfileId other, int many) {
        assertEquals(many, new HashSet<>(ids(other)).size());
        assertFalse(ids(other).contains(hers.id()));
        assertEquals(List.of(hers), pointsOf(léa));
    }

    private List<UUID> ids(ProfileId profile) {
        var around = contacts.of(viewer, profile).stream().flatMap(one -> one.person().points().stream());
        return Stream.concat(pointsOf(profile).stream(), around).map(ContactPoint::id).toList();
    }

    private List<ContactPoint> pointsOf(ProfileId profile) { return profiles.open(viewer, profile).points(); }
}
