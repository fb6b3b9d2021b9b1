package org.suivi.web.login;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.people.Accounts;
import org.suivi.sharing.people.SignedIn;
import org.suivi.web.address.Addresses;

/** Where someone changes their password, because they want to or because someone else has given them theirs. */
@Named
@RequestScoped
public class PasswordPage {

    private final Accounts accounts;
    private final CurrentViewer me;
    private final Seats seats;
    private final Addresses to;
    private final HttpServletRequest request;
    private String current;
    private String wanted;
    private String again;

    @Inject
    PasswordPage(Accounts accounts, CurrentViewer me, Seats seats, Addresses to, HttpServletRequest request) {
        this.accounts = accounts;
        this.me = me;
        this.seats = seats;
        this.to = to;
        this.request = request;
    }

    /** Whether they cannot go on without. */
    public boolean isForced() { return Seats.of(request).person().mustChangePassword(); }

    public void save() throws IOException {
        if (wanted == null || !wanted.equals(again)) throw new InvalidValue("again", "not-the-same");
        SignedIn renewed = accounts.changePassword(me.viewer(), current, wanted);
        seats.renew(renewed, Exchange.ofPage());
        FacesContext.getCurrentInstance().getExternalContext().redirect(to.getHome());
    }

    public String getCurrent() { return current; }

    public void setCurrent(String current) { this.current = current; }

    public String getWanted() { return wanted; }

    public void setWanted(String wanted) { this.wanted = wanted; }

    public String getAgain() { return again; }

    public void setAgain(String again) { this.again = again; }
}
