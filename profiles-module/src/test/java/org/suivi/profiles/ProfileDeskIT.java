package org.suivi.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.history.ChangeView;
import org.suivi.profiles.history.Said;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.Caution;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Kind;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.profiles.reach.Following;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.profiles.sql.Today;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** A profile from its creation to the archive and back. */
@SuiviTest
class ProfileDeskIT {

    @Inject
    private House house;

    @Inject
    private ProfileDesk desk;

    @Inject
    private DetailDesk details;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private VisibleProfiles visible;

    @Inject
    private Following following;

    @Inject
    private Custodies custodies;

    @Inject
    private Listener listener;

    @Inject
    private Today today;

    private Party school;
    private Viewer viewer;

    @BeforeEach
    void aSchool() {
        school = house.workspace("École du Ruisseau");
        viewer = house.practitioner(school);
        listener.forget();
    }

    @Test
    void createsAProfileWithoutAnyRecordAndListsIt() {
        ProfileId léa = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        ProfileView view = desk.open(viewer, léa);
        assertEquals("Léa Tremblay", view.name().shown());
        assertTrue(view.number().matches("P-\\d{6}"), view.number());
        assertEquals(List.of(school), view.homes());
        assertTrue(view.mayEdit());
        assertEquals(List.of(léa), listed(ProfileQuery.all()));
        assertEquals(List.of(new ProfileFact.ProfileCreated(léa)), listener.heard());
    }

    @Test
    void keepsEverythingThatANewProfileComesWith() {
        var college = institutions.add(viewer, new NewInstitution("Collège Saint-Paul", "701", "Varennes"));
        ProfileId id = desk.create(viewer, new NewProfile(new PersonName("Côté", "Zoé Anne", "Zo", "Larose"),
                new BirthDate("2014-03~"), Variants.BOTH, new Personal(Sex.FEMALE, "fille", "elle", "fr", "ar", null),
                List.of(ContactPoint.phone(Use.MOBILE, "514 555-0199").asPrimary(true),
                        ContactPoint.email(Use.HOME, "zo@example.org")),
                List.of(new Identifier("code-permanent", "cotz 55 65 1401")),
                List.of(new NewEnrolment(college, "5e année", LocalDate.of(2026, 8, 28), null)), "sds"));
        ProfileView view = desk.open(viewer, id);
        assertEquals("Zo Côté", view.name().shown());
        assertEquals("Zoé Anne Côté", view.name().legal());
        assertEquals("2014-03~", view.birth().text());
        assertEquals("ar", view.personal().interpreter());
        assertEquals(List.of("514 555-0199", "zo@example.org"), view.points().stream().map(ContactPoint::text).toList());
        assertEquals(List.of(new Identifier("code-permanent", "COTZ55651401")), view.identifiers());
        assertEquals("Collège Saint-Paul", view.currentEnrolment(LocalDate.of(2026, 11, 21)).institutionName());
        var row = visible.page(viewer, ProfileQuery.search("zo cote")).rows().get(0);
        assertEquals("Collège Saint-Paul", row.institution());
        assertEquals("5e année", row.grade());
        assertEquals("514 555-0199", row.phone());
        assertEquals("zo@example.org", row.email());
    }

    @Test
    void refusesAStaleEdit() {
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        long seen = desk.open(viewer, id).version();
        details.reachAt(viewer, id, seen, List.of(ContactPoint.phone(Use.HOME, "418 555-0101")));
        assertThrows(ChangedMeanwhile.class, () -> desk.edit(viewer, id, renamed(seen, "Léa", "Roy", false)));
        assertEquals("Tremblay", desk.open(viewer, id).name().family());
    }

    @Test
    void letsOneOfTwoEditorsThrough() {
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        long seen = desk.open(viewer, id).version();
        var both = Together.run(() -> desk.edit(viewer, id, renamed(seen, "Léa", "Roy", false)),
                () -> desk.edit(viewer, id, renamed(seen, "Léa", "Côté", false)));
        assertEquals(1, both.done().size());
        assertEquals(ChangedMeanwhile.class, both.refused().get(0).getClass());
    }

    @Test
    void e48KeepsANameThatWasReplacedAndForgetsAMistake() {
        ProfileId id = desk.create(viewer, People.aStudent("Alex", "Tremblay"));
        desk.edit(viewer, id, renamed(version(id), "Alexe", "Tremblay", true));
        desk.edit(viewer, id, renamed(version(id), "Alexe", "Gagnon", false));
        ProfileView view = desk.open(viewer, id);
        assertEquals(List.of("Alexe Tremblay"), view.formerNames().stream().map(FormerName::shown).toList());
        assertEquals(List.of(id), listed(ProfileQuery.search("tremblay")));
        assertEquals(List.of(id), listed(ProfileQuery.search("gagnon")));
    }

    @Test
    void e48HintsAtACodeThatDoesNotFitAndRefusesOnlyItsForm() {
        ProfileId id = desk.create(viewer, People.knownAs(People.aStudent("Léa", "Tremblay"),
                new Identifier(Identifier.CODE_PERMANENT, "TREL67531401")));
        assertEquals(List.of(), desk.open(viewer, id).hints());
        desk.edit(viewer, id, new EditProfile(version(id), PersonName.of("Gagnon", "Léa"), new BirthDate("2014-03-06"),
                Variants.STUDENT, new Personal(Sex.MALE, null, null, null, null, null), false, null));
        assertEquals(List.of("code-permanent-name", "code-permanent-birth", "code-permanent-sex"),
                desk.open(viewer, id).hints());
        assertThrows(InvalidValue.class, () -> new Identifier(Identifier.CODE_PERMANENT, "TRE167531401"));
    }

    @Test
    void givesAnIdentifierToOneProfileOnly() {
        var code = new Identifier("sds", "S-" + school.id());
        desk.create(viewer, People.knownAs(People.aStudent("Léa", "Tremblay"), code));
        assertThrows(IdentifierTaken.class,
                () -> desk.create(viewer, People.knownAs(People.aStudent("Luc", "Roy"), code)));
        assertEquals(1, listed(ProfileQuery.all()).size());
    }

    @Test
    void writesTheHistoryOfASystemWithALongName() {
        String system = "s".repeat(60);
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        details.identify(viewer, id, version(id), List.of(new Identifier(system, "L-" + school.id())));
        assertTrue(desk.history(viewer, id).stream().anyMatch(change -> change.field().equals("identifier." + system)));
    }

    @Test
    void writesTheHistoryOfEveryField() {
        ProfileId id = desk.create(viewer, People.reachableAt(People.aStudent("Léa", "Tremblay"),
                ContactPoint.phone(Use.HOME, "418 555-0101")));
        var point = desk.open(viewer, id).points().get(0);
        details.reachAt(viewer, id, version(id), List.of(new ContactPoint(point.id(), Kind.PHONE, Use.HOME,
                "418 555-0202", null, false, null, null, null, null)));
        ChangeView change = desk.history(viewer, id).get(0);
        assertEquals("phone", change.field());
        assertEquals(new Said("418 555-0101", List.of("point.use.HOME")), change.before());
        assertEquals(new Said("418 555-0202", List.of("point.use.HOME")), change.after());
        assertEquals(viewer.name(), change.by());
    }

    @Test
    void e40MasksWhatIsConfidentialFromThoseWhoMayNotEdit() {
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        var hidden = new ContactPoint(null, Kind.PHONE, Use.HOME, "418 555-0303", null, true,
                new Caution(false, false, true), null, null, null);
        details.reachAt(viewer, id, version(id), List.of(hidden));
        Viewer colleague = house.practitioner(school);
        assertEquals("418 555-0303", desk.open(viewer, id).points().get(0).text());
        assertTrue(desk.open(colleague, id).points().get(0).isMasked());
        assertTrue(desk.history(colleague, id).stream().noneMatch(change -> (change.after() + "").contains("0303")));
        assertEquals(List.of(), listed(ProfileQuery.search("418 555-0303")));
        assertEquals(null, visible.page(colleague, ProfileQuery.all()).rows().get(0).phone());
    }

    @Test
    void keepsAMaskedPointThatComesBack() {
        ProfileId id = desk.create(viewer, People.reachableAt(People.aStudent("Léa", "Tremblay"),
                ContactPoint.phone(Use.HOME, "418 555-0101")));
        var point = desk.open(viewer, id).points().get(0);
        details.reachAt(viewer, id, version(id), List.of(point.masked(), ContactPoint.email(Use.HOME, "a@example.org")));
        assertEquals(List.of("418 555-0101", "a@example.org"),
                desk.open(viewer, id).points().stream().map(ContactPoint::text).toList());
    }

    @Test
    void letsOnlyThoseEditWhoMay() {
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        Viewer colleague = house.practitioner(school);
        Viewer secretary = house.someone(school, Role.SECRETARY);
        assertFalse(desk.open(colleague, id).mayEdit());
        assertThrows(NotAllowed.class, () -> desk.edit(colleague, id, renamed(version(id), "Léa", "Roy", false)));
        desk.edit(secretary, id, renamed(version(id), "Léa", "Roy", false));
        follow(colleague, id);
        desk.edit(colleague, id, renamed(version(id), "Léa", "Côté", false));
        assertThrows(NotAllowed.class, () -> desk.edit(viewer, id, renamed(version(id), "Léa", "Gagné", false)));
    }

    @Test
    void saysHowFarAChangeReaches() {
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        follow(viewer, id);
        follow(viewer, id);
        Receipt receipt = desk.edit(viewer, id, renamed(version(id), "Léa", "Roy", false));
        assertEquals(new Receipt(id, version(id), 2, 1, 1), receipt);
    }

    @Test
    void endsTheEnrolmentBefore() {
        var one = institutions.add(viewer, new NewInstitution("École A " + school.id(), null, null));
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        details.enrol(viewer, id, version(id), new NewEnrolment(one, "4", LocalDate.of(2025, 8, 28), null));
        details.enrol(viewer, id, version(id), new NewEnrolment(one, "5", LocalDate.of(2026, 8, 28), null));
        var enrolments = desk.open(viewer, id).enrolments();
        assertEquals(List.of("5", "4"), enrolments.stream().map(each -> each.grade()).toList());
        assertEquals(LocalDate.of(2026, 8, 27), enrolments.get(1).until());
    }

    @Test
    void showsAnAlertUntilItEnds() {
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        details.alert(viewer, id, version(id), new NewAlert(NewAlert.Kind.ALLERGY, NewAlert.Severity.CRITICAL,
                "Arachides", null, null));
        assertEquals(1, visible.page(viewer, ProfileQuery.all()).rows().get(0).alerts());
        details.endAlert(viewer, id, version(id), desk.open(viewer, id).alerts().get(0).id());
        assertEquals(List.of(), desk.open(viewer, id).alerts());
    }

    @Test
    void refusesAnAlertThatIsOver() {
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        var over = new NewAlert(NewAlert.Kind.SAFETY, null, "Fugue", null, today.date().minusDays(1));
        assertEquals("invalid.in-the-past", assertThrows(InvalidValue.class,
                () -> details.alert(viewer, id, version(id), over)).code());
        details.alert(viewer, id, version(id), new NewAlert(NewAlert.Kind.SAFETY, null, "Fugue", null, today.date()));
        assertEquals(List.of("Fugue"), desk.open(viewer, id).alerts().stream().map(AlertView::text).toList());
    }

    @Test
    void archivesAndRestores() {
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        desk.archive(viewer, id, version(id), "Déménagement");
        assertEquals(List.of(), listed(ProfileQuery.all()));
        assertEquals(List.of(id), listed(ProfileQuery.all().in(ProfileQuery.View.ARCHIVED)));
        desk.restore(viewer, id, version(id));
        assertEquals(List.of(id), listed(ProfileQuery.all()));
    }

    @Test
    void refusesToArchiveWhatIsFollowedAndNamesOnlyWhatMayBeKnown() {
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        listener.block(RecordId.next());
        ProfileInUse refusal = assertThrows(ProfileInUse.class, () -> desk.archive(viewer, id, version(id), null));
        assertEquals(List.of("Psychology"), refusal.named().stream().map(each -> each.name()).toList());
        assertEquals(1, refusal.others());
        assertEquals(ProfileView.State.ACTIVE, desk.open(viewer, id).state());
    }

    @Test
    void hidesWhatIsOutOfReachAsIfItWasNotThere() {
        ProfileId id = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
        Viewer elsewhere = house.practitioner(house.workspace("Clinique Nord"));
        Viewer administrator = house.someone(school, Role.ADMINISTRATOR);
        for (Viewer stranger : List.of(elsewhere, administrator)) {
            assertThrows(NotVisible.class, () -> desk.open(stranger, id));
            assertThrows(NotVisible.class, () -> desk.history(stranger, id));
            assertThrows(NotVisible.class, () -> desk.edit(stranger, id, renamed(0, "Léa", "Roy", false)));
            assertEquals(List.of(), visible.of(stranger, List.of(id)));
        }
        assertThrows(NotVisible.class, () -> desk.open(viewer, ProfileId.next()));
    }

    private void follow(Viewer holder, ProfileId profile) {
        RecordId record = RecordId.next();
        Transactions.run(() -> {
            custodies.open(holder, record, holder.self());
            following.follow(record, profile);
        });
    }

    private long version(ProfileId id) { return desk.open(viewer, id).version(); }

    private List<ProfileId> listed(ProfileQuery query) {
        return visible.page(viewer, query).rows().stream().map(row -> row.id()).toList();
    }

    private static EditProfile renamed(long version, String given, String family, boolean correction) {
        return new EditProfile(version, PersonName.of(family, given), new BirthDate("2014-03-05"), Variants.STUDENT,
                null, correction, null);
    }

    @ApplicationScoped
    static class Listener {

        private final List<ProfileFact> heard = new ArrayList<>();
        private RecordId blocker;

        void on(@Observes ProfileFact fact) { heard.add(fact); }

        void on(@Observes ProfileArchivalRequested request) {
            if (blocker == null) return;
            request.blockedBy(blocker, "Psychology");
            request.blockedByHidden();
        }

        List<ProfileFact> heard() { return List.copyOf(heard); }

        void block(RecordId record) { blocker = record; }

        void forget() {
            heard.clear();
            blocker = null;
        }
    }
}
