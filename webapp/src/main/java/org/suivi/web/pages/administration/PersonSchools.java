package org.suivi.web.pages.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.InstitutionView;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.people.MembershipDesk;
import org.suivi.sharing.people.StaffView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** The schools whose students a school manager sees. */
@Named
@ViewScoped
public class PersonSchools implements Serializable {

    private final MembershipDesk memberships;
    private final InstitutionDesk institutions;
    private final ViewPerson page;
    private final CurrentViewer me;
    private final Fields fields = new Fields();
    private Party workspace;
    private List<InstitutionView> all = List.of();

    @Inject
    PersonSchools(MembershipDesk memberships, InstitutionDesk institutions, ViewPerson page, CurrentViewer me) {
        this.memberships = memberships;
        this.institutions = institutions;
        this.page = page;
        this.me = me;
    }

    public boolean manages(StaffView.Place place) { return place.roles().contains(Role.SCHOOL_MANAGER); }

    public void begin(StaffView.Place place) {
        workspace = place.workspace();
        all = institutions.find(me.viewer(), "");
        fields.clear();
        memberships.limits(me.viewer(), page.personId(), workspace).forEach(id -> fields.with(id.toString(), true));
    }

    public void save() {
        Set<UUID> chosen = all.stream().map(InstitutionView::id).filter(id -> fields.flag(id.toString()))
            .collect(Collectors.toSet());
        memberships.limit(me.viewer(), page.personId(), workspace, chosen);
    }

    public List<InstitutionView> getInstitutions() { return all; }

    public Map<String, Object> getFields() { return fields; }
}
