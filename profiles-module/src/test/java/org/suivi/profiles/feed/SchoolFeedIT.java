package org.suivi.profiles.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.AtTheDesks;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.People;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.feed.ChangeEntry;
import org.suivi.sharing.feed.ChangeFeed;
import org.suivi.sharing.storage.Today;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** Two schools of one board follow the changes, each those of its own students. */
@SuiviTest
class SchoolFeedIT extends AtTheDesks {

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private ChangeFeed feed;

    @Inject
    private SchoolDays days;

    @Inject
    private Today today;

    @Inject
    private TestClock clock;

    private Party board;
    private Viewer secretary;
    private UUID ours;
    private UUID theirs;
    private Viewer here;
    private Viewer there;
    private String begin;

    @BeforeEach
    void twoSchools() {
        board = house.workspace("Centre de services");
        secretary = house.someone(board, Role.SECRETARY);
        ours = institutions.add(secretary, new NewInstitution("École A", "A-" + UUID.randomUUID(), null));
        theirs = institutions.add(secretary, new NewInstitution("École B", "B-" + UUID.randomUUID(), null));
        here = managerOf(ours);
        there = managerOf(theirs);
        begin = feed.latest(secretary);
    }

    @AfterEach
    void backToNow() { clock.reset(); }

    @Test
    void tellsOneLineOfANewStudentWithContacts() {
        Transactions.run(() -> {
            ProfileId student = student(ours);
            contact(student, "Josée");
            contact(student, "Marc");
        });
        assertEquals(List.of("profile.created"), told(here));
        assertEquals(List.of(), told(there));
        assertEquals(List.of("profile.created"), told(secretary));
    }

    @Test
    void tellsWhatHappensAfterwards() {
        ProfileId student = student(ours);
        contact(student, "Josée");
        profiles.archive(secretary, student, version(student), null);
        profiles.restore(secretary, student, version(student));
        assertEquals(List.of("profile.created", "contacts.changed", "profile.changed", "profile.archived",
                "profile.changed", "profile.restored"), told(here));
    }

    @Test
    void tellsNothingOfWhatIsSoAlready() {
        ProfileId student = student(ours);
        begin = feed.latest(secretary);
        profiles.restore(secretary, student, version(student));
        assertEquals(List.of(), told(here));
        profiles.archive(secretary, student, version(student), null);
        profiles.archive(secretary, student, version(student), null);
        assertEquals(List.of("profile.changed", "profile.archived"), told(here));
    }

    @Test
    void tellsASchoolTheDayAfterThatAStudentIsNotTheirs() {
        ProfileId student = student(ours);
        details.endEnrolment(secretary, student, version(student), enrolment(student), today.date());
        assertEquals(List.of("profile.created", "profile.changed"), told(here));
        begin = feed.latest(secretary);
        days.run();
        clock.move(Duration.ofDays(1));
        days.run();
        days.run();
        assertEquals(List.of("profile.withdrawn"), told(here));
        assertEquals(List.of(), told(there));
        assertEquals(List.of(), told(secretary));
    }

    @Test
    void tellsASchoolAtOnceOfAnEndThatIsOver() {
        ProfileId student = student(ours);
        begin = feed.latest(secretary);
        details.endEnrolment(secretary, student, version(student), enrolment(student), today.date().minusDays(3));
        assertEquals(List.of("profile.withdrawn"), told(here));
        assertEquals(List.of("profile.changed"), told(secretary));
    }

    @Test
    void tellsTheNextSchool() {
        ProfileId student = student(ours);
        begin = feed.latest(secretary);
        details.enrol(secretary, student, version(student), new NewEnrolment(theirs, "5", today.date(), null));
        assertEquals(List.of("profile.changed"), told(there));
    }

    private List<String> told(Viewer viewer) {
        List<ChangeEntry> items = feed.changes(viewer, begin, 100, Set.of()).items();
        return items.stream().map(entry -> entry.type().text()).toList();
    }

    private long version(ProfileId student) { return profiles.open(secretary, student).version(); }

    private UUID enrolment(ProfileId student) { return profiles.open(secretary, student).enrolments().get(0).id(); }

    private void contact(ProfileId student, String given) {
        contacts.add(secretary, student, NewContact.of(new Person(false, "Roy", given, null, List.of()),
                Tie.of(Relation.MOTHER)));
    }

    private ProfileId student(UUID school) {
        NewProfile person = People.aStudent("Alice", "Tremblay");
        var enrolment = new NewEnrolment(school, "4", today.date().minusYears(1), null);
        return profiles.create(secretary, new NewProfile(person.name(), person.birth(), person.variants(),
                person.personal(), person.points(), person.identifiers(), List.of(enrolment), person.source()));
    }

    private Viewer managerOf(UUID school) {
        UUID staff = house.staff("Rémi", "Directeur");
        house.works(staff, board, Role.SCHOOL_MANAGER);
        house.limits(staff, board, school);
        return house.viewer(staff, board);
    }
}
