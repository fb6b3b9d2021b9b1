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
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.InstitutionView;
import org.suivi.sharing.Scope;
import org.suivi.sharing.clients.ClientDesk;
import org.suivi.sharing.clients.ClientView;
import org.suivi.sharing.clients.NewClient;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** The school systems that may call into this workspace, and the dialog that lets one more in. */
@Named
@ViewScoped
public class ListClients implements Serializable {

    private final ClientDesk desk;
    private final InstitutionDesk institutions;
    private final ClientSecret secret;
    private final CurrentViewer me;
    private final Fields fields = new Fields();
    private List<ClientView> rows = List.of();
    private List<InstitutionView> schools = List.of();

    @Inject
    ListClients(ClientDesk desk, InstitutionDesk institutions, ClientSecret secret, CurrentViewer me) {
        this.desk = desk;
        this.institutions = institutions;
        this.secret = secret;
        this.me = me;
    }

    public void load() {
        rows = desk.list(me.viewer());
        schools = institutions.find(me.viewer(), "");
    }

    public void add() {
        secret.show(desk.add(me.viewer(), typed(fields, schools)));
        fields.clear();
        load();
    }

    static NewClient typed(Fields fields, List<InstitutionView> schools) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(Scope.values()).filter(scope -> fields.flag(scope.name())).forEach(scopes::add);
        Set<UUID> chosen = schools.stream().map(InstitutionView::id).filter(id -> fields.flag(id.toString()))
            .collect(Collectors.toSet());
        return new NewClient(fields.text("name"), scopes, chosen);
    }

    public List<ClientView> getRows() { return rows; }

    public List<InstitutionView> getInstitutions() { return schools; }

    public Scope[] getScopes() { return Scope.values(); }

    public Map<String, Object> getFields() { return fields; }
}
