package org.suivi.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** A profile from its creation to the archive and back. */
@SuiviTest
class ProfileDeskIT extends InASchool {

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private Listener listener;

    @Inject
    private Sql sql;

    @BeforeEach
    void nothingWasHeardYet() { listener.forget(); }

    @Test
    void createsAProfileWithoutAnyRecordAndListsIt() {
        ProfileId léa = student("Léa", "Tremblay");
        ProfileView view = profiles.open(viewer, léa);
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
        ProfileId id = profiles.create(viewer, new NewProfile(new PersonName("Côté", "Zoé Anne", "Zo", "Larose"),
                new BirthDate("2014-03~"), Variants.BOTH, new Personal(Sex.FEMALE, "fille", "elle", "fr", "ar", null),
                List.of(ContactPoint.phone(Use.MOBILE, "514 555-0199").asPrimary(true),
                        ContactPoint.email(Use.HOME, "zo@example.org")),
                List.of(new Identifier("code-permanent", "cotz 55 65 1401")),
                List.of(new NewEnrolment(college, "5e année", LocalDate.of(2026, 8, 28), null)), "sds"));
        ProfileView view = profiles.open(viewer, id);
        assertEquals("Zo Côté", view.name().shown());
        assertEquals("Zoé Anne Côté", view.name().legal());
        assertEquals("2014-03~", view.birth().text());
        assertEquals("ar", view.personal().interpreter());
        assertEquals(List.of("514 555-0199", "zo@example.org"),
                view.points().stream().map(ContactPoint::text).toList());
        assertEquals(List.of(new Identifier("code-permanent", "COTZ55651401")), view.identifiers());
        assertEquals("Collège Saint-Paul", view.currentEnrolment(LocalDate.of(2026, 11, 21)).institutionName());
        var row = visible.page(viewer, ProfileQuery.search("zo cote")).rows().get(0);
        assertEquals("Collège Saint-Paul", row.institution());
        assertEquals("5e année", row.grade());
        assertEquals("514 555-0199", row.phone());
        assertEquals("zo@example.org", row.email());
    }

    @Test
    void givesAnIdentifierToOneProfileOnly() {
        var code = new Identifier("sds", "S-" + school.id());
        profiles.create(viewer, People.knownAs(People.aStudent("Léa", "Tremblay"), code));
        assertThrows(IdentifierTaken.class,
                () -> profiles.create(viewer, People.knownAs(People.aStudent("Luc", "Roy"), code)));
        assertEquals(1, listed(ProfileQuery.all()).size());
    }

    @Test
    void archivesAndRestores() {
        ProfileId id = student("Léa", "Tremblay");
        profiles.archive(viewer, id, version(id), "Déménagement");
        assertEquals(List.of(), listed(ProfileQuery.all()));
        assertEquals(List.of(id), listed(ProfileQuery.all().in(ProfileQuery.View.ARCHIVED)));
        profiles.restore(viewer, id, version(id));
        assertEquals(List.of(id), listed(ProfileQuery.all()));
    }

    @Test
    void readsWhatWasStoredBeforeTextWasPutInOrder() {
        ProfileId id = student("Zoé", "Roy");
        Transactions.run(() -> sql.run("update profiles_profile set family = ?, given = ? where id = ?", "\u200b",
            "Zo\u0007e", id.value()));
        assertEquals("\ufffd", profiles.open(viewer, id).name().family());
        assertEquals("Zo\ufffde", visible.page(viewer, ProfileQuery.all()).rows().get(0).name().given());
    }

    @Test
    void refusesToArchiveWhatIsFollowedAndNamesOnlyWhatMayBeKnown() {
        ProfileId id = student("Léa", "Tremblay");
        listener.block(RecordId.next());
        ProfileInUse refusal = assertThrows(ProfileInUse.class, () -> profiles.archive(viewer, id, version(id), null));
        assertEquals(List.of("Psychology"), refusal.named().stream().map(each -> each.name()).toList());
        assertEquals(1, refusal.others());
        assertEquals(ProfileView.State.ACTIVE, profiles.open(viewer, id).state());
    }

    @Test
    void hidesWhatIsOutOfReachAsIfItWasNotThere() {
        ProfileId id = student("Léa", "Tremblay");
        Viewer elsewhere = house.practitioner(house.workspace("Clinique Nord"));
        Viewer administrator = house.someone(school, Role.ADMINISTRATOR);
        for (Viewer stranger : List.of(elsewhere, administrator)) {
            assertThrows(NotVisible.class, () -> profiles.open(stranger, id));
            assertThrows(NotVisible.class, () -> profiles.history(stranger, id));
            assertThrows(NotVisible.class, () -> profiles.edit(stranger, id,
                new EditProfile(0, PersonName.of("Roy", "Léa"), null, Variants.STUDENT, null, false, null)));
            assertEquals(List.of(), visible.of(stranger, List.of(id)));
        }
        assertThrows(NotVisible.class, () -> profiles.open(viewer, ProfileId.next()));
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
