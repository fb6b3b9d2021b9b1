package org.suivi.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;

/** What changes nothing leaves everything as it was, what changes something makes one version of it. */
@SuiviTest
class NothingNewIT extends InASchool {

    private ProfileId zoé;

    @BeforeEach
    void aStudent() {
        zoé = profiles.create(viewer, new NewProfile(new PersonName("Roy", "Zoé", "Zo", null),
            new BirthDate("2014-03-05"), Variants.STUDENT, new Personal(Sex.FEMALE, null, "elle", "fr", null, null),
            List.of(ContactPoint.phone(Use.HOME, "514 555-0199")), List.of(), List.of(), "test"));
    }

    @Test
    void makesNoVersionOfTheSame() {
        ProfileView before = profiles.open(viewer, zoé);
        int history = profiles.history(viewer, zoé).size();
        assertEquals(before.version(), details.rewrite(viewer, zoé, same(before, before.points())).version());
        assertEquals(before.version(), details.rewrite(viewer, zoé,
            same(before, List.of(ContactPoint.phone(Use.HOME, "514 555-0199")))).version());
        assertEquals(before.version(), details.reachAt(viewer, zoé, before.version(), before.points()).version());
        assertEquals(before.version(), details.identify(viewer, zoé, before.version(), List.of()).version());
        assertEquals(before.version(), profiles.edit(viewer, zoé, same(before, null).edit()).version());
        assertEquals(before, profiles.open(viewer, zoé));
        assertEquals(history, profiles.history(viewer, zoé).size());
    }

    @Test
    void makesOneVersionOfAChangeHoweverMuchItChanges() {
        ProfileView before = profiles.open(viewer, zoé);
        var edit = new EditProfile(before.version(), new PersonName("Roy-Côté", "Zoé", null, null), before.birth(),
            before.variants(), before.personal(), false, null);
        var receipt = details.rewrite(viewer, zoé, new Rewrite(edit, new Listed(
            List.of(ContactPoint.phone(Use.WORK, "514 555-0100")),
            List.of(new Identifier("nothing-new", zoé.toString())))));
        assertEquals(before.version() + 1, receipt.version());
        assertEquals(before.version() + 1, profiles.open(viewer, zoé).version());
        assertEquals(before.version() + 2, details.reachAt(viewer, zoé, receipt.version(), List.of()).version());
    }

    @Test
    void leavesContactsAndTiesAsTheyAre() {
        var mother = new Person(false, "Roy", "Ève", "fr", List.of(ContactPoint.email(Use.HOME, "eve@example.org")));
        contacts.add(viewer, zoé, new NewContact(mother, Tie.of(Relation.MOTHER), List.of(), "test"));
        ContactView before = contacts.of(viewer, zoé).get(0);
        contacts.edit(viewer, zoé, before.contact(), before.version(), before.person());
        contacts.edit(viewer, zoé, before.contact(), before.version(), mother);
        contacts.tie(viewer, zoé, before.tieId(), before.tieVersion(), before.tie());
        assertEquals(before, contacts.of(viewer, zoé).get(0));
        contacts.edit(viewer, zoé, before.contact(), before.version(),
            new Person(false, "Roy", "Ève", "en", mother.points()));
        assertEquals(before.version() + 1, contacts.of(viewer, zoé).get(0).version());
    }

    private static Rewrite same(ProfileView view, List<ContactPoint> points) {
        return new Rewrite(new EditProfile(view.version(), view.name(), view.birth(), view.variants(), view.personal(),
            false, null), new Listed(points, view.identifiers()));
    }
}
