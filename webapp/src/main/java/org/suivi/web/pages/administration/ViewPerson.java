package org.suivi.web.pages.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Holdings;
import org.suivi.sharing.people.StaffDesk;
import org.suivi.sharing.people.StaffView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** One member of staff: who they are, whether they can sign in, what they hold, and leaving. */
@Named
@ViewScoped
public class ViewPerson implements Serializable {

    private final StaffDesk desk;
    private final Handovers handovers;
    private final CurrentViewer me;
    private final Fields fields = new Fields();
    private String id;
    private StaffView person;
    private Holdings holdings;

    @Inject
    ViewPerson(StaffDesk desk, Handovers handovers, CurrentViewer me) {
        this.desk = desk;
        this.handovers = handovers;
        this.me = me;
    }

    /** Looks the person up as they are now. */
    public void load() {
        person = desk.view(me.viewer(), NewId.parse(id));
        holdings = handovers.holdings(me.viewer(), Party.staff(person.id()));
    }

    /** Fills the form with what is known now. */
    public void begin() {
        load();
        fields.with("familyName", person.familyName()).with("givenName", person.givenName())
            .with("title", person.title()).with("email", person.email()).with("login", person.login());
    }

    public void save() {
        desk.change(me.viewer(), person.id(), ListStaff.typed(fields), person.version());
        load();
    }

    public void deactivate() {
        desk.deactivate(me.viewer(), person.id());
        load();
    }

    public void reactivate() {
        desk.reactivate(me.viewer(), person.id());
        load();
    }

    UUID personId() { return person.id(); }

    public StaffView getPerson() { return person; }

    public Holdings getHoldings() { return holdings; }

    public Map<String, Object> getFields() { return fields; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }
}
