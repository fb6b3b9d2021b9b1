package org.suivi.web.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.people.FirstSetup;
import org.suivi.sharing.people.FirstStart;
import org.suivi.sharing.people.MembershipDesk;
import org.suivi.sharing.people.StaffDesk;
import org.suivi.sharing.people.UnitDesk;
import org.suivi.sharing.people.UnitView;

/** Sets up the demonstration school board: its places of work, their services and teams, and who works there. */
@ApplicationScoped
class Board {

    private static final List<String> PLACES = List.of("Secteur des Érables", "Lakeside Sector");
    private static final List<List<String>> TEAMS = List.of(
            List.of("Équipe Langage", "Équipe Transition vers le secondaire"),
            List.of("Autism Support Team", "Senior Transition Team"));

    private final FirstStart firstStart;
    private final Desks desks;
    private final UnitDesk units;
    private final StaffDesk staff;
    private final MembershipDesk memberships;

    @Inject
    Board(FirstStart firstStart, Desks desks, UnitDesk units, StaffDesk staff, MembershipDesk memberships) {
        this.firstStart = firstStart;
        this.desks = desks;
        this.units = units;
        this.staff = staff;
        this.memberships = memberships;
    }

    /** Founds the organisation and returns its first administrator. */
    UUID found(Keys keys) {
        var setup = new FirstSetup(keys.setupCode(), "Centre de services scolaire du Grand-Héron", PLACES.get(0),
                Cast.MARCHAND.person(), keys.password());
        return firstStart.begin(setup, Desks.ADDRESS).staff();
    }

    /** Opens whatever is not there yet and returns all places. */
    List<Place> furnish(UUID administrator) {
        var admin = desks.administrator(administrator);
        var people = people(admin);
        var places = new ArrayList<Place>();
        for (int place = 0; place < PLACES.size(); place++) places.add(place(admin, place, people));
        worksInBoth(admin, places.get(0));
        return places;
    }

    private Map<String, UUID> people(Viewer admin) {
        var known = new HashMap<String, UUID>();
        staff.list(admin, "").forEach(person -> known.put(person.email(), person.id()));
        var people = new HashMap<String, UUID>();
        for (var one : Cast.values())
            people.put(one.mailbox(), known.computeIfAbsent(one.email(), email -> staff.add(admin, one.person())));
        return people;
    }

    private Place place(Viewer admin, int place, Map<String, UUID> people) {
        var workspace = unit(admin, null, Party.Kind.WORKSPACE, PLACES.get(place));
        var services = new LinkedHashMap<String, Party>();
        Cast.practitioners(place).forEach(one -> services.put(one.service(),
                unit(admin, workspace, Party.Kind.SERVICE, one.service())));
        var teams = TEAMS.get(place).stream().map(name -> unit(admin, workspace, Party.Kind.TEAM, name)).toList();
        var opened = new Place(workspace, place == 0, services, teams, people);
        Cast.of(place).forEach(one -> memberships.setRoles(admin, opened.staff(one), workspace, one.roles()));
        seat(admin, opened, Cast.practitioners(place));
        return opened;
    }

    /** Every practitioner works in a service and in a team. */
    private void seat(Viewer admin, Place place, List<Cast> practitioners) {
        for (int i = 0; i < practitioners.size(); i++) {
            var one = practitioners.get(i);
            memberships.join(admin, place.staff(one), place.service(one));
            memberships.join(admin, place.staff(one), place.teams().get(i % place.teams().size()));
        }
    }

    /** One person works in both places, so that there is something to switch between. */
    private void worksInBoth(Viewer admin, Place other) {
        var person = other.staff(Cast.NGUYEN);
        memberships.setRoles(admin, person, other.workspace(), Cast.NGUYEN.roles());
        memberships.join(admin, person, other.service(Cast.DIALLO));
    }

    private Party unit(Viewer admin, Party workspace, Party.Kind kind, String name) {
        return units.all(admin).stream().filter(unit -> is(unit, workspace, kind, name)).map(UnitView::party).findAny()
                .orElseGet(() -> workspace == null ? units.openWorkspace(admin, name)
                        : units.open(admin, workspace, kind, name));
    }

    private static boolean is(UnitView unit, Party workspace, Party.Kind kind, String name) {
        return unit.party().kind() == kind && unit.name().equals(name)
                && (workspace == null || workspace.equals(unit.workspace()));
    }
}
