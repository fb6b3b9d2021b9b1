package org.suivi.sharing.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;

/** The first start, and how people get in afterwards. */
@SuiviTest
class AccountsIT {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PASSWORD = "quatre lapins bleus dansent";
    private static final String HOME = "198.51.100.7";

    @Inject
    private House house;

    @Inject
    private FirstStart firstStart;

    @Inject
    private Accounts accounts;

    @Inject
    private StaffDesk desk;

    @Inject
    private Viewers viewers;

    @Inject
    private TestClock time;

    @Inject
    private EntityManager em;

    private Party school;
    private Viewer administrator;
    private String login;
    private UUID person;

    /** An address of its own for each test: failures are counted per address, whoever they were about. */
    private final String stranger = "2001:db8::" + Integer.toHexString(NEXT.incrementAndGet());

    @BeforeEach
    void aPersonWithAPassword() {
        System.setProperty(FirstStart.CODE, "code-of-this-test");
        if (firstStart.needed()) firstStart.begin(setup("code-of-this-test"), HOME);
        school = house.workspace("École");
        administrator = house.someone(school, Role.ADMINISTRATOR);
        login = "p" + UUID.randomUUID() + "@example.org";
        person = desk.add(administrator, new NewStaff("Gagnon", "Élise", "Psychologue", login, null));
        house.works(person, school, Role.PRACTITIONER);
        accounts.redeem(desk.invite(administrator, person).token(), PASSWORD, HOME);
    }

    @AfterEach
    void forgetTheCode() { System.clearProperty(FirstStart.CODE); }

    private static FirstSetup setup(String code) {
        NewStaff first = new NewStaff("Tremblay", "Anne", null, "anne@example.org", "anne");
        return new FirstSetup(code, "Centre de services", "Siège", first, PASSWORD);
    }

    @Test
    void isSetUpOnceAndWithTheRightCodeOnly() {
        assertFalse(firstStart.needed());
        assertThrows(SetUpAlready.class, () -> firstStart.begin(setup("code-of-this-test"), HOME));
        SignedIn first = accounts.signIn("Anne", PASSWORD, HOME);
        UUID workspace = Sql.of(em, "select workspace_id from sharing_role where staff_id = :s")
            .with("s", first.staff()).first().orElseThrow().uuid(0);
        assertTrue(viewers.of(first.staff(), workspace, HOME).is(Role.ADMINISTRATOR));
    }

    @Test
    void letsInWithTheRightPasswordWhateverTheCaseOfTheName() {
        SignedIn in = accounts.signIn(" " + login.toUpperCase(java.util.Locale.ROOT), PASSWORD, HOME);
        assertEquals(person, in.staff());
        assertEquals("Élise Gagnon", in.name());
    }

    @Test
    void answersWrongPasswordsAndUnknownPeopleAlike() {
        Throwable wrong = assertThrows(SignInRefused.class, () -> accounts.signIn(login, "wrong", stranger));
        Throwable unknown = assertThrows(SignInRefused.class, () -> accounts.signIn("nobody", "wrong", stranger));
        assertEquals(wrong.getMessage(), unknown.getMessage());
    }

    /** The same memory-hard hash is computed for both, so that the time of an answer tells nothing. */
    @Test
    void worksAsHardForUnknownPeople() {
        assertTrue(memoryUsed(login) > 40_000_000);
        assertTrue(memoryUsed("nobody-" + login) > 40_000_000);
    }

    private long memoryUsed(String name) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThrows(SignInRefused.class, () -> accounts.signIn(name, "wrong password", stranger));
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void slowsGuessingDownAndLetsTheNextTryCountLater() {
        for (int i = 0; i < 5; i++) assertThrows(SignInRefused.class, () -> accounts.signIn(login, "wrong", stranger));
        assertThrows(TooManyTries.class, () -> accounts.signIn(login, PASSWORD, stranger));
        time.move(Duration.ofSeconds(6));
        assertEquals(person, accounts.signIn(login, PASSWORD, stranger).staff());
    }

    @Test
    void letsNobodyWaitBecauseTheClockWasPutBack() {
        time.move(Duration.ofDays(2));
        assertThrows(SignInRefused.class, () -> accounts.signIn(login, "wrong", stranger));
        time.move(Duration.ofDays(-2));
        assertEquals(person, accounts.signIn(login, PASSWORD, stranger).staff());
    }

    @Test
    void slowsDownNamesThatDoNotExistJustTheSame() {
        String nobody = "nobody" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) assertThrows(SignInRefused.class, () -> accounts.signIn(nobody, "x", stranger));
        assertThrows(TooManyTries.class, () -> accounts.signIn(nobody, "x", stranger));
    }

    @Test
    void doesNotLetAStrangerKeepAPersonOut() {
        accounts.signIn(login, PASSWORD, HOME);
        for (int address = 0; address < 20; address++) tryFrom("203.0.113." + (100 + address));
        assertThrows(TooManyTries.class, () -> accounts.signIn(login, PASSWORD, "203.0.113.250"));
        assertEquals(person, accounts.signIn(login, PASSWORD, HOME).staff());
    }

    private void tryFrom(String address) {
        assertThrows(SignInRefused.class, () -> accounts.signIn(login, "wrong", address));
    }

    @Test
    void endsSessionsWhenSomeoneLeaves() {
        SignedIn in = accounts.signIn(login, PASSWORD, HOME);
        assertEquals(person, viewers.of(person, in.epoch(), school.id(), HOME).self().id());
        desk.deactivate(administrator, person);
        assertThrows(NotVisible.class, () -> viewers.of(person, in.epoch(), school.id(), HOME));
        assertThrows(SignInRefused.class, () -> accounts.signIn(login, PASSWORD, HOME));
    }

    @Test
    void endsOlderSessionsWhenThePasswordChanges() {
        SignedIn before = accounts.signIn(login, PASSWORD, HOME);
        Viewer viewer = house.viewer(person, school);
        assertThrows(SignInRefused.class, () -> accounts.changePassword(viewer, "wrong", "un autre long secret"));
        SignedIn after = accounts.changePassword(viewer, PASSWORD, "un autre long secret");
        assertNotEquals(before.epoch(), after.epoch());
        assertThrows(NotVisible.class, () -> viewers.of(person, before.epoch(), school.id(), HOME));
        assertEquals(person, accounts.signIn(login, "un autre long secret", HOME).staff());
    }

    @Test
    void asksToChangeAOneTimePassword() {
        String given = desk.giveOneTimePassword(administrator, person);
        assertTrue(accounts.signIn(login, given, HOME).mustChangePassword());
        Viewer viewer = house.viewer(person, school);
        assertThrows(InvalidValue.class, () -> accounts.changePassword(viewer, given, given));
        assertTrue(accounts.signIn(login, given, HOME).mustChangePassword());
        accounts.changePassword(viewer, given, "mon secret à moi seule");
        assertFalse(accounts.signIn(login, "mon secret à moi seule", HOME).mustChangePassword());
    }

    @Test
    void letsAnInvitationWorkOnceAndForThreeDays() {
        String token = desk.invite(administrator, person).token();
        accounts.redeem(token, "une nouvelle phrase", HOME);
        assertThrows(InvitationOver.class, () -> accounts.redeem(token, "encore une phrase", HOME));
        String late = desk.invite(administrator, person).token();
        time.move(Duration.ofDays(3).plusSeconds(1));
        assertThrows(InvitationOver.class, () -> accounts.redeem(late, "encore une phrase", HOME));
        assertThrows(InvitationOver.class, () -> accounts.redeem("made-up", "encore une phrase", HOME));
    }

    @Test
    void tellsWhatAnInvitationIsGoodForBeforeItIsUsed() {
        assertEquals(InvitationState.UNKNOWN, accounts.invitation("made-up"));
        assertEquals(InvitationState.UNKNOWN, accounts.invitation(null));
        String first = desk.invite(administrator, person).token();
        assertEquals(InvitationState.OPEN, accounts.invitation(first));
        String second = desk.invite(administrator, person).token();
        assertEquals(InvitationState.UNKNOWN, accounts.invitation(first));
        time.move(Duration.ofDays(3).plusSeconds(1));
        assertEquals(InvitationState.RUN_OUT, accounts.invitation(second));
        String third = desk.invite(administrator, person).token();
        accounts.redeem(third, "une nouvelle phrase", HOME);
        assertEquals(InvitationState.USED, accounts.invitation(third));
        accounts.changePassword(house.viewer(person, school), "une nouvelle phrase", "encore une autre phrase");
        assertEquals(InvitationState.USED, accounts.invitation(third));
    }

    @Test
    void forgetsAnInvitationThatAnotherWayInReplaced() {
        String token = desk.invite(administrator, person).token();
        desk.giveOneTimePassword(administrator, person);
        assertEquals(InvitationState.UNKNOWN, accounts.invitation(token));
        String open = desk.invite(administrator, person).token();
        desk.deactivate(administrator, person);
        assertEquals(InvitationState.UNKNOWN, accounts.invitation(open));
    }

    @Test
    void refusesNamesThatAreTakenAndKeepsAdministrationToAdministrators() {
        NewStaff same = new NewStaff("Roy", "Luc", null, login, null);
        assertThrows(InvalidValue.class, () -> desk.add(administrator, same));
        Viewer other = house.viewer(person, school);
        assertThrows(NotAllowed.class, () -> desk.list(other, ""));
        assertThrows(NotAllowed.class, () -> desk.giveOneTimePassword(other, administrator.self().id()));
    }
}
