package org.suivi.sharing.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** Who may see what of a record that is held by a person or a unit. */
@SuiviTest
class AccessIT {

    @Inject
    private House house;

    @Inject
    private Access access;

    @Inject
    private Custodies custodies;

    private Party school;
    private Viewer holder;
    private RecordId record;

    @BeforeEach
    void aRecordOfAPractitioner() {
        school = house.workspace("École du Ruisseau");
        holder = house.practitioner(school);
        record = RecordId.next();
        Transactions.run(() -> custodies.open(holder, record, holder.self()));
    }

    @Test
    void letsTheHolderDoAll() {
        Permit permit = Transactions.in(() -> access.require(holder, record, Level.HOLD));
        assertEquals("path.holder.staff", permit.path().key());
        assertEquals(holder.name(), permit.path().viaName());
    }

    @Test
    void hidesItFromEveryoneElseAsIfItWasNotThere() {
        Viewer colleague = house.practitioner(school);
        RecordId nowhere = RecordId.next();
        for (RecordId each : new RecordId[] {record, nowhere})
            for (Level level : Level.values())
                assertThrows(NotVisible.class, () -> Transactions.in(() -> access.require(colleague, each, level)));
    }

    @Test
    void showsCoordinatorsNoMoreThanThatItExists() {
        Viewer coordinator = house.someone(school, Role.COORDINATOR);
        assertEquals(Level.SUMMARY, access.best(coordinator, record).orElseThrow().level());
        assertThrows(NotAllowed.class, () -> Transactions.in(() -> access.require(coordinator, record, Level.READ)));
    }

    @Test
    void showsACoordinatorOfAnotherWorkspaceNothing() {
        Viewer stranger = house.someone(house.workspace("Ailleurs"), Role.COORDINATOR);
        assertTrue(access.best(stranger, record).isEmpty());
    }

    @Test
    void letsEveryPractitionerOfAServiceWorkOnWhatTheServiceHolds() {
        Party service = house.service(school, "Orthophonie");
        Viewer member = house.practitioner(school);
        house.joins(member.self().id(), service);
        Viewer now = house.viewer(member.self().id(), school);
        RecordId queued = RecordId.next();
        Transactions.run(() -> custodies.open(holder, queued, service));
        assertEquals("path.holder.service", access.best(now, queued).orElseThrow().path().key());
        assertTrue(access.best(holder, queued).isEmpty());
    }

    @Test
    void showsASecretaryOfTheServiceOnlyTheSummary() {
        Party service = house.service(school, "Psychologie");
        Viewer able = house.practitioner(school);
        house.joins(able.self().id(), service);
        Viewer secretary = house.someone(school, Role.SECRETARY);
        house.joins(secretary.self().id(), service);
        RecordId queued = RecordId.next();
        Transactions.run(() -> custodies.open(secretary, queued, service));
        Viewer now = house.viewer(secretary.self().id(), school);
        assertEquals(Level.SUMMARY, access.best(now, queued).orElseThrow().level());
    }

    @Test
    void showsAdministratorsAndPrivacyOfficersNothingEvenOfAUnitTheyBelongTo() {
        Viewer keeper = house.someone(school, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER);
        RecordId shared = RecordId.next();
        Transactions.run(() -> custodies.open(holder, shared, school));
        assertTrue(access.best(keeper, shared).isEmpty());
        assertTrue(access.best(holder, shared).isPresent());
    }

    @Test
    void refusesAHolderWhoCannotHold() {
        Viewer secretary = house.someone(school, Role.SECRETARY);
        Party empty = house.service(school, "Vide");
        for (Party unable : new Party[] {secretary.self(), empty})
            assertThrows(org.suivi.sharing.people.NotAbleToHold.class,
                () -> Transactions.in(() -> custodies.open(secretary, RecordId.next(), unable)));
    }
}
