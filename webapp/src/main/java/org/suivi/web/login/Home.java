package org.suivi.web.login;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.sharing.Role;
import org.suivi.web.address.Addresses;

/** The first page after signing in: profiles for those who see any, else what the role is there for. */
@Named
@RequestScoped
public class Home {

    private final CurrentViewer me;
    private final Addresses to;

    @Inject
    Home(CurrentViewer me, Addresses to) {
        this.me = me;
        this.to = to;
    }

    public void arrive() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address());
    }

    private String address() {
        if (!me.viewer().parties().isEmpty()) return to.getProfiles();
        if (me.viewer().is(Role.ADMINISTRATOR)) return to.getAdministration();
        return me.viewer().is(Role.PRIVACY_OFFICER) ? to.getAudit() : to.getInbox();
    }
}
