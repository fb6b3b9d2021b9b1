package org.suivi.sharing.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.LeavesQueueUnstaffed;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.StillHolds;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.sharing.handover.TransfersPending;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** People come and go without leaving records, units or the house itself unattended. */
@SuiviTest
class StaffingIT {

    @Inject
    private House house;

    @Inject
    private StaffDesk staff;

    @Inject
    private UnitDesk units;

    @Inject
    private MembershipDesk memberships;

    @Inject
    private Directory directory;

    @Inject
    private Custodies custodies;

    @Inject
    private Shares shares;

    @Inject
    private Handovers handovers;

    @Inject
    private Access access;

    @Inject
    private EntityManager em;

    private Party school;
    private Viewer administrator;
    private Viewer holder;
    private RecordId record;

    @BeforeEach
    void aSchoolWithARecord() {
        Transactions.run(() -> {
            Sql.of(em, """
                    insert ignore into sharing_organisation (id, name, one, created_at, version)
                    values (:id, 'Centre', 1, utc_timestamp(6), 1)""").with("id", NewId.next()).run();
            Sql.of(em, "delete from sharing_role where role = 'ADMINISTRATOR'").run();
        });
        school = house.workspace("École");
        administrator = administrator();
        holder = house.practitioner(school);
        record = RecordId.next();
        Transactions.run(() -> custodies.open(holder, record, holder.self()));
        account(holder.self().id());
    }

    @Test
    void e58KeepsWhoStillHoldsARecord() {
        UUID leaver = holder.self().id();
        assertThrows(StillHolds.class, () -> staff.deactivate(administrator, leaver));
        assertThrows(LeavesQueueUnstaffed.class,
            () -> memberships.setRoles(administrator, leaver, school, Set.of(Role.SECRETARY)));
        assertEquals(Level.HOLD, access.best(holder, record).orElseThrow().level());
        Viewer next = house.practitioner(school);
        UUID offer = handovers.offer(holder, record, new TransferOffer(next.self(), null, null, false, true));
        account(next.self().id());
        assertThrows(TransfersPending.class, () -> staff.deactivate(administrator, next.self().id()));
        handovers.accept(next, offer, null);
        staff.deactivate(administrator, leaver);
        assertFalse(staff.view(administrator, leaver).active());
    }

    @Test
    void e58EndsTheSharesOfWhoLeaves() {
        Viewer helper = house.practitioner(school);
        account(helper.self().id());
        shares.share(holder, record, helper.self(), Level.READ, null);
        staff.deactivate(administrator, helper.self().id());
        assertEquals(1, shares.of(holder, record).size());
    }

    @Test
    void e59KeepsTheLastPractitionerOfAQueueThatHoldsRecords() {
        Party service = house.service(school, "Orthophonie");
        Viewer only = house.practitioner(school);
        house.joins(only.self().id(), service);
        account(only.self().id());
        Transactions.run(() -> custodies.open(holder, RecordId.next(), service));
        assertThrows(LeavesQueueUnstaffed.class, () -> memberships.leave(administrator, only.self().id(), service));
        assertThrows(LeavesQueueUnstaffed.class, () -> staff.deactivate(administrator, only.self().id()));
        assertThrows(StillHolds.class, () -> units.close(administrator, service));
        memberships.join(administrator, holder.self().id(), service);
        memberships.leave(administrator, only.self().id(), service);
        assertEquals(List.of(holder.self().id()), directory.members(service));
    }

    @Test
    void closesAnEmptyUnitAndReopensIt() {
        Party team = units.open(administrator, school, Party.Kind.TEAM, "Équipe volante");
        shares.share(holder, record, team, Level.READ, null);
        units.close(administrator, team);
        assertFalse(units.view(administrator, team.id()).open());
        assertEquals(1, shares.of(holder, record).size());
        assertThrows(UnitClosed.class, () -> memberships.join(administrator, holder.self().id(), team));
        units.reopen(administrator, team);
        memberships.join(administrator, holder.self().id(), team);
    }

    @Test
    void closesNoWorkspaceWhereRecordsAreHeld() {
        assertThrows(StillHolds.class, () -> units.close(administrator, school));
    }

    @Test
    void keepsTheLastAdministrator() {
        UUID last = administrator.self().id();
        assertThrows(LastAdministrator.class, () -> staff.deactivate(administrator, last));
        assertThrows(LastAdministrator.class,
            () -> memberships.setRoles(administrator, last, school, EnumSet.of(Role.PRACTITIONER)));
        administrator();
        staff.deactivate(administrator, last);
    }

    @Test
    void keepsOneAdministratorWhenTheyRemoveEachOtherAtOnce() {
        for (int round = 0; round < 50; round++) {
            Viewer one = administrator();
            Viewer other = administrator();
            Transactions.run(() -> Sql.of(em, "delete from sharing_role where role = 'ADMINISTRATOR'"
                    + " and staff_id not in (:one, :other)").with("one", one.self().id())
                .with("other", other.self().id()).run());
            Together<Boolean> result = Together.run(removes(one, other), removes(other, one));
            assertEquals(1, result.done().size());
            assertTrue(result.refused().stream().allMatch(LastAdministrator.class::isInstance));
        }
    }

    private Callable<Boolean> removes(Viewer by, Viewer whom) {
        return () -> {
            memberships.setRoles(by, whom.self().id(), school, Set.of());
            return true;
        };
    }

    @Test
    void findsPeopleAndUnitsByPartsOfTheirNames() {
        UUID elise = house.staff("Élise", "Bélanger-Côté");
        house.works(elise, school, Role.PRACTITIONER);
        Party service = house.service(school, "Orthopédagogie");
        assertEquals(List.of(Party.staff(elise)), found("cote eli", PartyScope.HOLDERS));
        assertEquals(List.of(service), found("orthoped", PartyScope.EVERYWHERE));
        assertEquals(List.of(), found("orthoped", PartyScope.HOLDERS));
        assertEquals("ÉB", directory.find(holder, "belanger", PartyScope.HERE).get(0).initials());
    }

    @Test
    void showsNewNamesEverywhereAtOnce() {
        Party workspace = units.openWorkspace(administrator, "Ancien nom");
        Party team = units.open(administrator, workspace, Party.Kind.TEAM, "Équipe");
        UnitView before = units.view(administrator, workspace.id());
        units.rename(administrator, workspace, "École Félix-Leclerc", before.version());
        assertEquals("École Félix-Leclerc", directory.name(workspace));
        assertEquals("École Félix-Leclerc", units.view(administrator, team.id()).detail());
        NewStaff lea = new NewStaff("Roy", "Léa", null, UUID.randomUUID() + "@example.org", null);
        UUID person = staff.add(administrator, lea);
        StaffView seen = staff.view(administrator, person);
        NewStaff married = new NewStaff("Côté", "Léa", null, seen.email(), seen.login());
        staff.change(administrator, person, married, seen.version());
        assertEquals("Léa Côté", directory.name(Party.staff(person)));
        assertThrows(ChangedMeanwhile.class,
            () -> units.rename(administrator, workspace, "Encore", before.version()));
    }

    private List<Party> found(String words, PartyScope scope) {
        return directory.find(holder, words, scope).stream().map(PartyView::party).toList();
    }

    private Viewer administrator() {
        Viewer someone = house.someone(school, Role.ADMINISTRATOR);
        account(someone.self().id());
        return someone;
    }

    private void account(UUID person) {
        Transactions.run(() -> Sql.of(em, """
                insert into sharing_account (staff_id, login, password_hash, must_change, version)
                values (:id, :id, 'set', false, 1)""").with("id", person).run());
    }
}
