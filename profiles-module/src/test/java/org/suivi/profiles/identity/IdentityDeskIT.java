package org.suivi.profiles.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.InASchool;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.People;
import org.suivi.profiles.Variants;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.testing.SuiviTest;

/** Who may be the same person, and who is never brought up. */
@SuiviTest
class IdentityDeskIT extends InASchool {

    private static final BirthDate BORN = new BirthDate("2014-03-05");

    @Inject
    private IdentityDesk desk;

    @Test
    void isCertainWhenAnIdentifierIsTheSame() {
        var code = new Identifier("sds", "S-" + school.id());
        ProfileId léa = profiles.create(viewer, People.knownAs(People.aStudent("Léa", "Tremblay"), code));
        var found = desk.possibleDuplicates(viewer, new Likeness("Roy", "Max", null, null, null, List.of(code), null));
        assertEquals(List.of(léa), ids(found));
        assertTrue(found.get(0).certain());
    }

    @Test
    void findsNamesThatSoundAlikeAndAreSwapped() {
        ProfileId mathieu = create("Mathieu", "Gauthier", BORN);
        create("Martin", "Gagnon", BORN);
        for (Likeness typed : List.of(Likeness.of("Gautier", "Matthieu", BORN),
                Likeness.of("Mathieu", "Gauthier", null),
                Likeness.of("GAUTHIER", "mathieu", new BirthDate("2014-05-03")))) {
            var found = desk.possibleDuplicates(viewer, typed);
            assertEquals(List.of(mathieu), ids(found), typed.toString());
            assertFalse(found.get(0).certain());
        }
        assertEquals(List.of("name", "birth"),
                desk.possibleDuplicates(viewer, Likeness.of("Gautier", "Matthieu", BORN)).get(0).reasons());
    }

    @Test
    void doesNotTakeEveryNamesakeForTheSamePerson() {
        create("Léa", "Tremblay", new BirthDate("2009-10-30"));
        assertEquals(List.of(), desk.possibleDuplicates(viewer, Likeness.of("Tremblay", "Léa", BORN)));
        assertEquals(List.of(), desk.possibleDuplicates(viewer, Likeness.of("Tremblay", "", null)));
        assertEquals(List.of(), desk.possibleDuplicates(viewer, Likeness.of("", "", BORN)));
    }

    @Test
    void takesPhoneAndMailIntoAccount() {
        ProfileId zoé = profiles.create(viewer, People.reachableAt(
                NewProfile.quick(PersonName.of("Nguyễn", "Zoé"), null, Variants.CLIENT),
                ContactPoint.phone(Use.MOBILE, "514 555-0123"), ContactPoint.email(Use.HOME, "Zoe.N@example.org")));
        var found = desk.possibleDuplicates(viewer, new Likeness("Nguyen", "Z.", null, List.of("+1 514-555-0123"),
                List.of("zoe.n@example.org"), null, null));
        assertEquals(List.of(zoé), ids(found));
        assertTrue(found.get(0).reasons().containsAll(List.of("phone", "email")));
    }

    @Test
    void neverBringsUpWhomTheViewerMayNotKnow() {
        create("Mathieu", "Gauthier", BORN);
        Viewer elsewhere = house.practitioner(house.workspace("Clinique Nord"));
        assertEquals(List.of(), desk.possibleDuplicates(elsewhere, Likeness.of("Gauthier", "Mathieu", BORN)));
    }

    @Test
    void remembersThatTwinsAreTwoPeople() {
        ProfileId one = create("Alexis", "Roy", BORN);
        ProfileId other = create("Alexia", "Roy", BORN);
        var asOther = new Likeness("Roy", "Alexia", BORN, null, null, null, other);
        assertEquals(List.of(one), ids(desk.possibleDuplicates(viewer, asOther)));
        desk.notDuplicates(viewer, one, other, "Jumeaux");
        desk.notDuplicates(viewer, other, one, "Jumeaux");
        assertEquals(List.of(), desk.possibleDuplicates(viewer, asOther));
    }

    private ProfileId create(String given, String family, BirthDate birth) {
        return profiles.create(viewer, NewProfile.quick(PersonName.of(family, given), birth, Variants.STUDENT));
    }

    private static List<ProfileId> ids(List<PossibleDuplicate> found) {
        return found.stream().map(one -> one.profile().id()).toList();
    }
}
