package org.suivi.sharing.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;

/** Sessions that every node knows, and how they end. */
@SuiviTest
class SeatingIT {

    private static final String PASSWORD = "quatre lapins bleus dansent";
    private static final String HOME = "198.51.100.8";

    @Inject
    private House house;

    @Inject
    private FirstStart firstStart;

    @Inject
    private Accounts accounts;

    @Inject
    private StaffDesk desk;

    @Inject
    private Seating seating;

    @Inject
    private EmptySeats emptySeats;

    @Inject
    private TestClock time;

    private Viewer administrator;
    private Party school;
    private UUID person;
    private String token;

    @BeforeEach
    void someoneSignedIn() {
        school = house.workspace("École");
        administrator = house.someone(school, Role.ADMINISTRATOR);
        String login = "p" + UUID.randomUUID() + "@example.org";
        person = desk.add(administrator, new NewStaff("Gagnon", "Élise", "Psychologue", login, null));
        SignedIn in = accounts.redeem(desk.invite(administrator, person).token(), PASSWORD, HOME);
        token = seating.take(new Sitting(in, school.id(), time.instant()));
    }

    @AfterEach
    void backToNow() { time.reset(); }

    @Test
    void isKnownByItsTokenAlone() {
        assertEquals(person, seating.find(token).orElseThrow().person().staff());
        assertEquals(school.id(), seating.find(token).orElseThrow().workspace());
        assertEquals(Optional.empty(), seating.find(token + "A"));
        assertEquals(Optional.empty(), seating.find(person.toString()));
        assertNotEquals(token, seating.take(seating.find(token).orElseThrow()));
    }

    @Test
    void goesOnWhileItIsUsed() {
        for (int minutes = 0; minutes < 60; minutes += 14) {
            time.move(Duration.ofMinutes(14));
            assertTrue(seating.find(token).isPresent(), minutes + " minutes");
        }
        time.move(Duration.ofMinutes(15).plusSeconds(1));
        assertFalse(seating.find(token).isPresent());
    }

    @Test
    void allowsThePromisedIdleTimeWheneverItBegan() {
        time.move(Duration.ofSeconds(29));
        assertTrue(seating.find(token).isPresent());
        time.move(Seating.IDLE);
        assertTrue(seating.find(token).isPresent());
    }

    @Test
    void endsAfterALongDay() {
        for (int minutes = 0; minutes < 12 * 60; minutes += 10) {
            assertTrue(seating.find(token).isPresent(), minutes + " minutes");
            time.move(Duration.ofMinutes(10));
        }
        time.move(Duration.ofMinutes(1));
        assertFalse(seating.find(token).isPresent());
    }

    @Test
    void isOverForEverybodyWhoLeaves() {
        String elsewhere = seating.take(seating.find(token).orElseThrow());
        seating.leave(token);
        assertFalse(seating.find(token).isPresent());
        assertTrue(seating.find(elsewhere).isPresent());
        founded();
        desk.deactivate(administrator, person);
        assertFalse(seating.find(elsewhere).isPresent());
    }

    @Test
    void isOverWhenThePasswordChanges() {
        accounts.changePassword(house.viewer(member(), school), PASSWORD, "sept girafes lisent tard");
        assertFalse(seating.find(token).isPresent());
    }

    @Test
    void clearsAwayWhatIsOver() {
        time.move(Duration.ofMinutes(16));
        emptySeats.run();
        time.reset();
        assertFalse(seating.find(token).isPresent());
    }

    private void founded() {
        System.setProperty(FirstStart.CODE, "code-of-this-test");
        NewStaff first = new NewStaff("Roy", "Anne", null, "Anne@example.org", null);
        firstStart.begin(new FirstSetup("code-of-this-test", "CSS", "École", first, PASSWORD), HOME);
    }

    private UUID member() {
        house.works(person, school, Role.PRACTITIONER);
        return person;
    }
}
