package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where administrators keep the people who work here and their way in. */
@Transactional
@UseCase
@ApplicationScoped
public class StaffDesk {

    private final People people;
    private final StaffList list;
    private final Administrators administrators;
    private final AccountKeeper accounts;
    private final Departures departures;

    @Inject
    StaffDesk(People people, StaffList list, Administrators administrators, AccountKeeper accounts,
              Departures departures) {
        this.people = people;
        this.list = list;
        this.administrators = administrators;
        this.accounts = accounts;
        this.departures = departures;
    }

    /** Everyone whose name contains the words, those who have left last. */
    public List<StaffView> list(Viewer viewer, String words) {
        viewer.require(Role.ADMINISTRATOR);
        return list.all(words);
    }

    public StaffView view(Viewer viewer, UUID staff) {
        viewer.require(Role.ADMINISTRATOR);
        return list.one(staff);
    }

    /** @return id of the new person, who has no role and no password yet */
    public UUID add(Viewer viewer, NewStaff person) {
        viewer.require(Role.ADMINISTRATOR);
        return accounts.add(person).id();
    }

    public void change(Viewer viewer, UUID id, NewStaff person, long seen) {
        viewer.require(Role.ADMINISTRATOR);
        Staff staff = people.lockStaff(id);
        staff.change(person, seen);
        accounts.rename(staff, person.login());
    }

    /** Lets the person set a password through a link that works once; the link also goes out by mail. */
    public Invitation invite(Viewer viewer, UUID id) {
        viewer.require(Role.ADMINISTRATOR);
        Staff staff = people.lockStaff(id);
        if (!staff.active()) throw new StaffHasLeft();
        return accounts.invite(staff);
    }

    /** Gives a password to be read out, which must be changed when it is first used; ends the person's sessions. */
    public String giveOneTimePassword(Viewer viewer, UUID id) {
        viewer.require(Role.ADMINISTRATOR);
        Staff staff = people.lockStaff(id);
        if (!staff.active()) throw new StaffHasLeft();
        staff.endSessions();
        return accounts.giveOneTimePassword(staff);
    }

    /** The person leaves: refused while records are held or offered; sessions end, shares in person end. */
    public void deactivate(Viewer viewer, UUID id) {
        viewer.require(Role.ADMINISTRATOR);
        administrators.keepOneThrough(() -> departures.leave(viewer, people.lockStaff(id)));
    }

    /** The person is back, with the roles of before, and needs a new invitation. */
    public void reactivate(Viewer viewer, UUID id) {
        viewer.require(Role.ADMINISTRATOR);
        people.lockStaff(id).comeBack();
    }
}
