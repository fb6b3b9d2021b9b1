package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.AtTheDesks;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.People;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.identity.IdentityDesk;
import org.suivi.profiles.identity.Likeness;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.SuiviTest;

/** A school manager sees the students of the own school, as long as they are its students. */
@SuiviTest
class SchoolLimitIT extends AtTheDesks {

    @Inject
    private VisibleProfiles visible;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private IdentityDesk identities;

    private Party board;
    private Viewer secretary;
    private UUID ours;
    private UUID theirs;
    private Viewer manager;

    @BeforeEach
    void twoSchools() {
        board = house.workspace("Centre de services");
        secretary = house.someone(board, Role.SECRETARY);
        ours = institutions.add(secretary, new NewInstitution("École A", "A-" + UUID.randomUUID(), null));
        theirs = institutions.add(secretary, new NewInstitution("École B", "B-" + UUID.randomUUID(), null));
        manager = managerOf(ours, Role.SCHOOL_MANAGER);
    }

    @Test
    void listsAndOpensOnlyStudentsOfTheSchool() {
        ProfileId here = student("Alice", ours, null);
        ProfileId there = student("Bruno", theirs, null);

        assertEquals(List.of(here), listed(manager));
        assertEquals(here, profiles.open(manager, here).id());
        assertThrows(NotVisible.class, () -> profiles.open(manager, there));
        assertFalse(visible.sees(manager, there));
        assertEquals(2, listed(secretary).size());
    }

    @Test
    void countsAndSearchesNobodyElse() {
        student("Alice", ours, null);
        student("Bruno", theirs, null);

        assertEquals(1, visible.count(manager, ProfileQuery.all()).value());
        assertTrue(visible.page(manager, ProfileQuery.search("bruno")).rows().isEmpty());
        var alike = new Likeness("Tremblay", "Bruno", null, List.of(), List.of(), List.of(), null);
        assertTrue(identities.possibleDuplicates(manager, alike).isEmpty());
        assertEquals(1, identities.possibleDuplicates(secretary, alike).size());
    }

    @Test
    void losesSightOfAStudentWhoseEnrolmentEnded() {
        ProfileId gone = student("Alice", ours, LocalDate.now().minusDays(2));
        ProfileId leaving = student("Clara", ours, LocalDate.now().plusDays(30));

        assertEquals(List.of(leaving), listed(manager));
        assertThrows(NotVisible.class, () -> profiles.open(manager, gone));
    }

    @Test
    void writesOnlyForTheSchool() {
        NewProfile nowhere = People.aStudent("Diane", "Tremblay");
        assertThrows(NotAllowed.class, () -> profiles.create(manager, nowhere));
        assertThrows(NotAllowed.class, () -> profiles.create(manager, enrolled("Diane", theirs, null)));
        ProfileId here = profiles.create(manager, enrolled("Diane", ours, null));

        long version = profiles.open(manager, here).version();
        assertThrows(NotAllowed.class, () -> details.enrol(manager, here, version,
                new NewEnrolment(theirs, "5", null, null)));
    }

    @Test
    void limitsNobodyWhoseOtherRoleShowsMore() {
        ProfileId there = student("Bruno", theirs, null);

        assertTrue(visible.sees(managerOf(ours, Role.SCHOOL_MANAGER, Role.PRACTITIONER), there));
    }

    @Test
    void findsNoContactOfStudentsElsewhere() {
        ProfileId there = student("Bruno", theirs, null);
        contacts.add(secretary, there, NewContact.of(new Person(false, "Introuvable", "Zoé", null, List.of()),
                Tie.of(Relation.MOTHER)));

        assertTrue(contacts.find(manager, "introuvable").isEmpty());
        assertEquals(1, contacts.find(secretary, "introuvable").size());
    }

    private Viewer managerOf(UUID school, Role... roles) {
        UUID staff = house.staff("Rémi", "Directeur");
        house.works(staff, board, roles);
        house.limits(staff, board, school);
        return house.viewer(staff, board);
    }

    private ProfileId student(String given, UUID school, LocalDate until) {
        return profiles.create(secretary, enrolled(given, school, until));
    }

    private static NewProfile enrolled(String given, UUID school, LocalDate until) {
        NewProfile person = People.aStudent(given, "Tremblay");
        var enrolment = new NewEnrolment(school, "4", LocalDate.now().minusYears(1), until);
        return new NewProfile(person.name(), person.birth(), person.variants(), person.personal(), person.points(),
                person.identifiers(), List.of(enrolment), person.source());
    }

    private List<ProfileId> listed(Viewer viewer) {
        return visible.page(viewer, ProfileQuery.all()).rows().stream().map(ProfileSummary::id).toList();
    }
}
