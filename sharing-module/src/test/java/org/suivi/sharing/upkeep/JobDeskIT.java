package org.suivi.sharing.upkeep;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.jobs.Job;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;

/** Administrators begin jobs that are worth asking for; nobody else does, and no others. */
@SuiviTest
class JobDeskIT {

    @Inject
    private JobDesk desk;

    @Inject
    private House house;

    private Party school;
    private Viewer administrator;

    @BeforeEach
    void anAdministrator() {
        school = house.workspace("École");
        administrator = house.someone(school, Role.ADMINISTRATOR);
    }

    @Test
    void leavesJobsToAdministrators() {
        for (Role role : List.of(Role.PRACTITIONER, Role.COORDINATOR, Role.PRIVACY_OFFICER)) {
            Viewer other = house.someone(school, role);
            assertThrows(NotAllowed.class, () -> desk.begin(other, "yearly"));
            assertThrows(NotAllowed.class, () -> desk.worthAsking(other));
            assertThrows(NotAllowed.class, () -> desk.all(other));
        }
    }

    @Test
    void beginsNoJobThatIsNotWorthAskingFor() {
        assertTrue(desk.worthAsking(administrator).contains("yearly"));
        assertFalse(desk.worthAsking(administrator).contains("audit-seal"));
        assertThrows(NotVisible.class, () -> desk.begin(administrator, "audit-seal"));
        assertThrows(NotVisible.class, () -> desk.begin(administrator, "no-such-job"));
    }

    @Test
    void hurriesNoJobThatIsAboutToRunForTheFirstTime() { assertFalse(desk.begin(administrator, "yearly")); }

    /** So seldom that somebody may want it now. */
    @ApplicationScoped
    static class Yearly implements Job {

        @Override
        public String name() { return "yearly"; }

        @Override
        public Duration pause() { return Duration.ofDays(365); }

        @Override
        public void run() {}
    }
}
