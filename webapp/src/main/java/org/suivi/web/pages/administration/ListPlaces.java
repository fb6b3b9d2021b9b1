package org.suivi.web.pages.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.suivi.sharing.Party;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Holdings;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.OrganisationView;
import org.suivi.sharing.people.UnitDesk;
import org.suivi.sharing.people.UnitView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** The organisation, its workspaces, and the services and teams in each. */
@Named
@ViewScoped
public class ListPlaces implements Serializable {

    private final UnitDesk desk;
    private final Directory directory;
    private final Handovers handovers;
    private final CurrentViewer me;
    private final Fields fields = new Fields();
    private List<UnitView> units = List.of();
    private UnitView chosen;
    private Holdings holdings;

    @Inject
    ListPlaces(UnitDesk desk, Directory directory, Handovers handovers, CurrentViewer me) {
        this.desk = desk;
        this.directory = directory;
        this.handovers = handovers;
        this.me = me;
    }

    public void load() { units = desk.all(me.viewer()); }

    /** Opens the form for a service or team in that workspace, or for a workspace when null. */
    public void beginNew(UnitView workspace) {
        chosen = workspace;
        fields.with("name", null).with("kind", Party.Kind.SERVICE);
    }

    public void add() {
        if (chosen == null) desk.openWorkspace(me.viewer(), fields.text("name"));
        else desk.open(me.viewer(), chosen.party(), fields.choice("kind", Party.Kind.class), fields.text("name"));
        load();
    }

    public void beginRename(UnitView unit) {
        chosen = unit;
        fields.with("name", unit.name());
    }

    public void rename() {
        desk.rename(me.viewer(), chosen.party(), fields.text("name"), chosen.version());
        load();
    }

    public void beginOrganisation() {
        OrganisationView now = getOrganisation();
        fields.with("organisation", now.name()).with("version", now.version());
    }

    public void renameOrganisation() {
        desk.renameOrganisation(me.viewer(), fields.text("organisation"), Long.parseLong(fields.text("version")));
    }

    /** Shows what would end, before anything does. */
    public void beginClose(UnitView unit) {
        chosen = unit;
        holdings = handovers.holdings(me.viewer(), unit.party());
    }

    public void close() {
        desk.close(me.viewer(), chosen.party());
        load();
    }

    public void reopen(UnitView unit) {
        desk.reopen(me.viewer(), unit.party());
        load();
    }

    public List<UnitView> getWorkspaces() {
        return units.stream().filter(unit -> unit.party().kind() == Party.Kind.WORKSPACE).toList();
    }

    /** Services and teams of a workspace, in that order. */
    public List<UnitView> inside(UnitView workspace) {
        return units.stream().filter(unit -> unit.workspace().equals(workspace.party()) && !unit.equals(workspace))
            .toList();
    }

    public OrganisationView getOrganisation() { return directory.organisation(); }

    public UnitView getChosen() { return chosen; }

    public Holdings getHoldings() { return holdings; }

    public Map<String, Object> getFields() { return fields; }
}
