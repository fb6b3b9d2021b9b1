package org.suivi.web.pages.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.InstitutionView;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.clients.CallView;
import org.suivi.sharing.clients.ClientDesk;
import org.suivi.sharing.clients.ClientView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** One school system: what it may do, its secrets, its last calls, and cutting it off. */
@Named
@ViewScoped
public class ViewClient implements Serializable {

    private static final Map<String, Duration> OVERLAPS = Map.of("none", Duration.ZERO, "day", Duration.ofDays(1),
        "week", Duration.ofDays(7), "month", Duration.ofDays(30));

    private final ClientDesk desk;
    private final InstitutionDesk institutions;
    private final ClientSecret secret;
    private final CurrentViewer me;
    private final Fields fields = new Fields();
    private String id;
    private ClientView client;
    private List<CallView> calls = List.of();
    private List<InstitutionView> schools = List.of();

    @Inject
    ViewClient(ClientDesk desk, InstitutionDesk institutions, ClientSecret secret, CurrentViewer me) {
        this.desk = desk;
        this.institutions = institutions;
        this.secret = secret;
        this.me = me;
    }

    /** Looks the system up as it is now. */
    public void load() {
        client = desk.view(me.viewer(), NewId.parse(id));
        calls = desk.calls(me.viewer(), client.id());
        schools = institutions.find(me.viewer(), "");
    }

    /** Fills the form with what is known now. */
    public void begin() {
        load();
        fields.clear();
        fields.with("name", client.name());
        client.scopes().forEach(scope -> fields.with(scope.name(), true));
        client.institutions().forEach(school -> fields.with(school.toString(), true));
    }

    public void save() {
        desk.change(me.viewer(), client.id(), ListClients.typed(fields, schools), client.version());
        load();
    }

    public void rotate() {
        Duration overlap = OVERLAPS.get(String.valueOf(fields.text("overlap")));
        if (overlap == null) throw new InvalidValue("overlap", "required");
        secret.show(desk.rotate(me.viewer(), client.id(), overlap));
        load();
    }

    public void revoke() {
        desk.revoke(me.viewer(), client.id());
        load();
    }

    /** The institutions it is bound to; none when it sees all of the workspace. */
    public List<InstitutionView> getBoundTo() {
        return schools.stream().filter(school -> client.institutions().contains(school.id())).toList();
    }

    public List<Scope> getGranted() { return client.scopes().stream().sorted().toList(); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public ClientView getClient() { return client; }

    public List<CallView> getCalls() { return calls; }

    public List<InstitutionView> getInstitutions() { return schools; }

    public Scope[] getScopes() { return Scope.values(); }

    public Map<String, Object> getFields() { return fields; }
}
