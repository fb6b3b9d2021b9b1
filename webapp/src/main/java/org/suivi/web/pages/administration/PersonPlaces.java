package org.suivi.web.pages.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.people.MembershipDesk;
import org.suivi.sharing.people.StaffView;
import org.suivi.sharing.people.UnitDesk;
import org.suivi.sharing.people.UnitView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** Where a person works and in which roles: workspaces, and the services and teams in them. */
@Named
@ViewScoped
public class PersonPlaces implements Serializable {

    private final MembershipDesk memberships;
    private final UnitDesk units;
    private final ViewPerson page;
    private final CurrentViewer me;
    private final Fields fields = new Fields();
    private List<UnitView> open;

    @Inject
    PersonPlaces(MembershipDesk memberships, UnitDesk units, ViewPerson page, CurrentViewer me) {
        this.memberships = memberships;
        this.units = units;
        this.page = page;
        this.me = me;
    }

    /** Opens the form for a workspace the person works in. */
    public void begin(StaffView.Place place) {
        fields.clear();
        fields.with("workspace", place.workspace()).with("name", place.name());
        place.roles().forEach(role -> fields.with(role.name(), true));
    }

    /** Opens the form for one more workspace. */
    public void beginAnother() { fields.clear(); }

    public void save() {
        if (fields.text("workspace") == null) throw new InvalidValue("workspace", "required");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.ofPeople()).filter(role -> fields.flag(role.name())).forEach(roles::add);
        memberships.setRoles(me.viewer(), page.personId(), Party.of(fields.text("workspace")), roles);
        page.load();
    }

    public void join() {
        if (fields.text("unit") == null) throw new InvalidValue("unit", "required");
        memberships.join(me.viewer(), page.personId(), Party.of(fields.text("unit")));
        page.load();
    }

    public void leave(UnitView unit) {
        memberships.leave(me.viewer(), page.personId(), unit.party());
        page.load();
    }

    /** Open workspaces where the person has no role yet. */
    public List<UnitView> getOtherWorkspaces() {
        List<Party> present = workspaces();
        return open().stream().filter(unit -> unit.party().kind() == Party.Kind.WORKSPACE)
            .filter(unit -> !present.contains(unit.party())).toList();
    }

    /** Open services and teams, in the person's workspaces, that the person is not in. */
    public List<UnitView> getOtherUnits() {
        List<Party> present = workspaces();
        List<Party> mine = page.getPerson().units().stream().map(UnitView::party).toList();
        return open().stream().filter(unit -> unit.party().kind() != Party.Kind.WORKSPACE)
            .filter(unit -> present.contains(unit.workspace()) && !mine.contains(unit.party())).toList();
    }

    public Role[] getRoles() { return Role.ofPeople(); }

    public Map<String, Object> getFields() { return fields; }

    private List<Party> workspaces() {
        return page.getPerson().places().stream().map(StaffView.Place::workspace).toList();
    }

    private List<UnitView> open() {
        if (open == null) open = units.all(me.viewer()).stream().filter(UnitView::open).toList();
        return open;
    }
}
