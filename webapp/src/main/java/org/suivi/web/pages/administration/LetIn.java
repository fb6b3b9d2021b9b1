package org.suivi.web.pages.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import org.suivi.sharing.people.StaffDesk;
import org.suivi.sharing.storage.Settings;
import org.suivi.web.address.Addresses;
import org.suivi.web.login.CurrentViewer;

/** Gives a person a way in: a link or a password to be used once, shown on this page and never again. */
@Named
@ViewScoped
public class LetIn implements Serializable {

    private final StaffDesk desk;
    private final ViewPerson page;
    private final CurrentViewer me;
    private final Addresses to;
    private final HttpServletRequest request;
    private String link;
    private String password;

    @Inject
    LetIn(StaffDesk desk, ViewPerson page, CurrentViewer me, Addresses to, HttpServletRequest request) {
        this.desk = desk;
        this.page = page;
        this.me = me;
        this.to = to;
        this.request = request;
    }

    public void invite() {
        forget();
        String token = desk.invite(me.viewer(), page.personId()).token();
        link = server() + to.page("/invitation") + "?token=" + token;
    }

    public void givePassword() {
        forget();
        password = desk.giveOneTimePassword(me.viewer(), page.personId());
        page.load();
    }

    /** Once the dialog is closed, the secret is gone. */
    public void forget() {
        link = null;
        password = null;
    }

    /** What people type to get here: as configured, else as this administrator did. */
    private String server() {
        return Settings.find("suivi.public.url").map(URI::create)
            .map(address -> address.getScheme() + "://" + address.getAuthority())
            .orElseGet(() -> URI.create(request.getRequestURL().toString()).resolve("/").toString())
            .replaceAll("/+$", "");
    }

    public String getLink() { return link; }

    public String getPassword() { return password; }
}
