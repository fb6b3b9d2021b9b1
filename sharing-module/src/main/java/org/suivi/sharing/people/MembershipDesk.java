package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where administrators say who works where and in which role. */
@Transactional
@UseCase
@ApplicationScoped
public class MembershipDesk {

    private final People people;
    private final Memberships memberships;
    private final Administrators administrators;
    private final Event<WithdrawalRequested> withdrawals;

    @Inject
    MembershipDesk(People people, Memberships memberships, Administrators administrators,
                   Event<WithdrawalRequested> withdrawals) {
        this.people = people;
        this.memberships = memberships;
        this.administrators = administrators;
        this.withdrawals = withdrawals;
    }

    /** Gives exactly these roles in the workspace; with none, the person leaves it and its services and teams. */
    public void setRoles(Viewer viewer, UUID staff, Party workspace, Set<Role> roles) {
        viewer.require(Role.ADMINISTRATOR);
        if (roles.contains(Role.INTEGRATION)) throw new InvalidValue("roles", "unknown");
        administrators.keepOneThrough(() -> {
            requirePresent(staff);
            requireOpenWorkspace(workspace, roles);
            List<Party> before = memberships.places(staff, workspace);
            before.forEach(people::lockUnit);
            memberships.setRoles(staff, workspace, roles);
            if (roles.isEmpty()) memberships.leaveAllIn(staff, workspace);
            withdrawals.fire(new WithdrawalRequested(staff, before));
        });
    }

    /**
     * Shows a school manager the students of these institutions only; all of the workspace when there are none. It has
     * no effect on other roles.
     */
    public void limit(Viewer viewer, UUID staff, Party workspace, Set<UUID> institutions) {
        viewer.require(Role.ADMINISTRATOR);
        requirePresent(staff);
        if (!memberships.worksIn(staff, workspace)) throw new InvalidValue("workspace", "not-in-workspace");
        memberships.limit(staff, workspace, institutions);
    }

    /** The institutions that limit what a school manager sees there; empty for no limit. */
    public Set<UUID> limits(Viewer viewer, UUID staff, Party workspace) {
        viewer.require(Role.ADMINISTRATOR);
        return memberships.limits(staff, workspace);
    }

    /** Puts a person who works in the workspace into one of its services or teams. */
    public void join(Viewer viewer, UUID staff, Party unit) {
        viewer.require(Role.ADMINISTRATOR);
        requirePresent(staff);
        Unit joined = people.lockUnit(unit);
        if (joined.isWorkspace() || !memberships.worksIn(staff, joined.workspace()))
            throw new InvalidValue("unit", "not-in-workspace");
        if (!joined.open()) throw new UnitClosed();
        memberships.join(staff, unit);
    }

    public void leave(Viewer viewer, UUID staff, Party unit) {
        viewer.require(Role.ADMINISTRATOR);
        people.lockStaff(staff);
        people.lockUnit(unit);
        memberships.leave(staff, unit);
        withdrawals.fire(new WithdrawalRequested(staff, List.of(unit)));
    }

    private void requirePresent(UUID staff) {
        if (!people.lockStaff(staff).active()) throw new StaffHasLeft();
    }

    private void requireOpenWorkspace(Party workspace, Set<Role> roles) {
        Unit unit = people.lockUnit(workspace);
        if (!unit.isWorkspace()) throw new InvalidValue("workspace", "required");
        if (!unit.open() && !roles.isEmpty()) throw new UnitClosed();
    }
}
