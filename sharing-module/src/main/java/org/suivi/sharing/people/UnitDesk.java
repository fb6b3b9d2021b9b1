package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where administrators keep the organisation, its workspaces, services and teams. */
@Transactional
@UseCase
@ApplicationScoped
public class UnitDesk {

    private final People people;
    private final UnitList list;
    private final Administrators administrators;
    private final Event<Object> events;
    private final Clock clock;

    @Inject
    UnitDesk(People people, UnitList list, Administrators administrators, Event<Object> events, Clock clock) {
        this.people = people;
        this.list = list;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /** Every workspace with its services and teams after it, closed ones too. */
    @UseCase(quiet = true)
    public List<UnitView> all(Viewer viewer) {
        viewer.require(Role.ADMINISTRATOR);
        return list.all();
    }

    public void renameOrganisation(Viewer viewer, String name, long seen) {
        viewer.require(Role.ADMINISTRATOR);
        people.lockOrganisation().rename(name, seen);
    }

    /** @return the new workspace, which its maker administrates */
    public Party openWorkspace(Viewer viewer, String name) {
        viewer.require(Role.ADMINISTRATOR);
        Unit unit = Unit.workspace(name, clock.instant());
        people.add(unit);
        return unit.party();
    }

    /** @param kind service or team */
    public Party open(Viewer viewer, Party workspace, Party.Kind kind, String name) {
        viewer.require(Role.ADMINISTRATOR);
        Unit unit = Unit.inside(people.lockUnit(workspace), kind, name, clock.instant());
        people.add(unit);
        return unit.party();
    }

    public void rename(Viewer viewer, Party unit, String name, long seen) {
        viewer.require(Role.ADMINISTRATOR);
        people.lockUnit(unit).rename(name, seen);
    }

    /** Closes the unit, a workspace with all that is inside; refused while any of them holds or awaits a record. */
    public void close(Viewer viewer, Party party) {
        viewer.require(Role.ADMINISTRATOR);
        administrators.keepOneThrough(() -> list.openWithin(party).forEach(unit -> closeOne(viewer, unit)));
    }

    public void reopen(Viewer viewer, Party unit) {
        viewer.require(Role.ADMINISTRATOR);
        people.lockUnit(unit).reopen();
    }

    private void closeOne(Viewer viewer, Party unit) {
        people.lockUnit(unit).close(clock.instant());
        people.flush();
        events.fire(new PartyClosureRequested(unit));
        events.fire(new PeopleFact.PartyClosed(unit, viewer.self().id(), viewer.name()));
    }

    /** One service, team or workspace. */
    @UseCase(quiet = true)
    public UnitView view(Viewer viewer, UUID unit) {
        viewer.require(Role.ADMINISTRATOR);
        return list.one(unit);
    }
}
