package org.suivi.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.history.ChangeView;
import org.suivi.profiles.history.Said;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.Caution;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Kind;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;

/** What is written of somebody is changed by those who may, once for everybody, and kept in a history. */
@SuiviTest
class EditingIT extends InASchool {

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private Today today;

    @Test
    void refusesAStaleEdit() {
        ProfileId id = student("Léa", "Tremblay");
        long seen = profiles.open(viewer, id).version();
        details.reachAt(viewer, id, seen, List.of(ContactPoint.phone(Use.HOME, "418 555-0101")));
        assertThrows(ChangedMeanwhile.class, () -> profiles.edit(viewer, id, renamed(seen, "Léa", "Roy", false)));
        assertEquals("Tremblay", profiles.open(viewer, id).name().family());
    }

    @Test
    void letsOneOfTwoEditorsThrough() {
        ProfileId id = student("Léa", "Tremblay");
        long seen = profiles.open(viewer, id).version();
        var both = Together.run(() -> profiles.edit(viewer, id, renamed(seen, "Léa", "Roy", false)),
                () -> profiles.edit(viewer, id, renamed(seen, "Léa", "Côté", false)));
        assertEquals(1, both.done().size());
        assertEquals(ChangedMeanwhile.class, both.refused().get(0).getClass());
    }

    @Test
    void e48KeepsANameThatWasReplacedAndForgetsAMistake() {
        ProfileId id = profiles.create(viewer, People.aStudent("Alex", "Tremblay"));
        profiles.edit(viewer, id, renamed(version(id), "Alexe", "Tremblay", true));
        profiles.edit(viewer, id, renamed(version(id), "Alexe", "Gagnon", false));
        ProfileView view = profiles.open(viewer, id);
        assertEquals(List.of("Alexe Tremblay"), view.formerNames().stream().map(FormerName::shown).toList());
        assertEquals(List.of(id), listed(ProfileQuery.search("tremblay")));
        assertEquals(List.of(id), listed(ProfileQuery.search("gagnon")));
    }

    @Test
    void e48HintsAtACodeThatDoesNotFitAndRefusesOnlyItsForm() {
        ProfileId id = profiles.create(viewer, People.knownAs(People.aStudent("Léa", "Tremblay"),
                new Identifier(Identifier.CODE_PERMANENT, "TREL67531401")));
        assertEquals(List.of(), profiles.open(viewer, id).hints());
        profiles.edit(viewer, id, new EditProfile(version(id), PersonName.of("Gagnon", "Léa"),
                new BirthDate("2014-03-06"),
                Variants.STUDENT, new Personal(Sex.MALE, null, null, null, null, null), false, null));
        assertEquals(List.of("code-permanent-name", "code-permanent-birth", "code-permanent-sex"),
                profiles.open(viewer, id).hints());
        assertThrows(InvalidValue.class, () -> new Identifier(Identifier.CODE_PERMANENT, "TRE167531401"));
    }

    @Test
    void writesTheHistoryOfASystemWithALongName() {
        String system = "s".repeat(60);
        ProfileId id = student("Léa", "Tremblay");
        details.identify(viewer, id, version(id), List.of(new Identifier(system, "L-" + school.id())));
        assertTrue(profiles.history(viewer, id).stream()
                .anyMatch(change -> change.field().equals("identifier." + system)));
    }

    @Test
    void writesTheHistoryOfEveryField() {
        ProfileId id = profiles.create(viewer, People.reachableAt(People.aStudent("Léa", "Tremblay"),
                ContactPoint.phone(Use.HOME, "418 555-0101")));
        var point = profiles.open(viewer, id).points().get(0);
        details.reachAt(viewer, id, version(id), List.of(new ContactPoint(point.id(), Kind.PHONE, Use.HOME,
                "418 555-0202", null, false, null, null, null, null)));
        ChangeView change = profiles.history(viewer, id).get(0);
        assertEquals("phone", change.field());
        assertEquals(new Said("418 555-0101", List.of("point.use.HOME")), change.before());
        assertEquals(new Said("418 555-0202", List.of("point.use.HOME")), change.after());
        assertEquals(viewer.name(), change.by());
    }

    @Test
    void keepsAMaskedPointThatComesBack() {
        ProfileId id = profiles.create(viewer, People.reachableAt(People.aStudent("Léa", "Tremblay"),
                ContactPoint.phone(Use.HOME, "418 555-0101")));
        var point = profiles.open(viewer, id).points().get(0);
        details.reachAt(viewer, id, version(id),
                List.of(point.masked(), ContactPoint.email(Use.HOME, "a@example.org")));
        assertEquals(List.of("418 555-0101", "a@example.org"),
                profiles.open(viewer, id).points().stream().map(ContactPoint::text).toList());
    }

    @Test
    void letsOnlyThoseEditWhoMay() {
        ProfileId id = student("Léa", "Tremblay");
        Viewer colleague = house.practitioner(school);
        Viewer secretary = house.someone(school, Role.SECRETARY);
        assertFalse(profiles.open(colleague, id).mayEdit());
        assertThrows(NotAllowed.class, () -> profiles.edit(colleague, id, renamed(version(id), "Léa", "Roy", false)));
        profiles.edit(secretary, id, renamed(version(id), "Léa", "Roy", false));
        follow(colleague, colleague.self(), id);
        profiles.edit(colleague, id, renamed(version(id), "Léa", "Côté", false));
        assertThrows(NotAllowed.class, () -> profiles.edit(viewer, id, renamed(version(id), "Léa", "Gagné", false)));
    }

    @Test
    void saysHowFarAChangeReaches() {
        ProfileId id = student("Léa", "Tremblay");
        follow(viewer, viewer.self(), id);
        follow(viewer, viewer.self(), id);
        Receipt receipt = profiles.edit(viewer, id, renamed(version(id), "Léa", "Roy", false));
        assertEquals(new Receipt(profiles.open(viewer, id), 2, 1, 1), receipt);
    }

    @Test
    void endsTheEnrolmentBefore() {
        var one = institutions.add(viewer, new NewInstitution("École A " + school.id(), null, null));
        ProfileId id = student("Léa", "Tremblay");
        details.enrol(viewer, id, version(id), new NewEnrolment(one, "4", LocalDate.of(2025, 8, 28), null));
        details.enrol(viewer, id, version(id), new NewEnrolment(one, "5", LocalDate.of(2026, 8, 28), null));
        var enrolments = profiles.open(viewer, id).enrolments();
        assertEquals(List.of("5", "4"), enrolments.stream().map(each -> each.grade()).toList());
        assertEquals(LocalDate.of(2026, 8, 27), enrolments.get(1).until());
    }

    @Test
    void showsAnAlertUntilItEnds() {
        ProfileId id = student("Léa", "Tremblay");
        details.alert(viewer, id, version(id), new NewAlert(NewAlert.Kind.ALLERGY, NewAlert.Severity.CRITICAL,
                "Arachides", null, null));
        assertEquals(1, visible.page(viewer, ProfileQuery.all()).rows().get(0).alerts());
        details.endAlert(viewer, id, version(id), profiles.open(viewer, id).alerts().get(0).id());
        assertEquals(List.of(), profiles.open(viewer, id).alerts());
    }

    @Test
    void e40MasksWhatIsConfidentialFromThoseWhoMayNotEdit() {
        ProfileId id = student("Léa", "Tremblay");
        var hidden = new ContactPoint(null, Kind.PHONE, Use.HOME, "418 555-0303", null, true,
                new Caution(false, false, true), null, null, null);
        details.reachAt(viewer, id, version(id), List.of(hidden));
        Viewer colleague = house.practitioner(school);
        assertEquals("418 555-0303", profiles.open(viewer, id).points().get(0).text());
        assertTrue(profiles.open(colleague, id).points().get(0).isMasked());
        ChangeView change = profiles.history(colleague, id).stream().filter(each -> each.field().equals("phone"))
            .findFirst().orElseThrow();
        assertTrue(change.hidden());
        assertNull(change.before());
        assertNull(change.after());
        assertEquals(List.of(), listed(ProfileQuery.search("418 555-0303")));
        assertEquals(null, visible.page(colleague, ProfileQuery.all()).rows().get(0).phone());
    }

    @Test
    void refusesAnAlertThatIsOver() {
        ProfileId id = student("Léa", "Tremblay");
        var over = new NewAlert(NewAlert.Kind.SAFETY, null, "Fugue", null, today.date().minusDays(1));
        assertEquals("invalid.in-the-past", assertThrows(InvalidValue.class,
                () -> details.alert(viewer, id, version(id), over)).code());
        details.alert(viewer, id, version(id), new NewAlert(NewAlert.Kind.SAFETY, null, "Fugue", null, today.date()));
        assertEquals(List.of("Fugue"), profiles.open(viewer, id).alerts().stream().map(AlertView::text).toList());
    }

    private static EditProfile renamed(long version, String given, String family, boolean correction) {
        return new EditProfile(version, PersonName.of(family, given), new BirthDate("2014-03-05"), Variants.STUDENT,
                null, correction, null);
    }
}
