package org.suivi.web.login;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.people.Accounts;
import org.suivi.sharing.people.InvitationState;
import org.suivi.web.address.Addresses;
import org.suivi.web.safety.ClientAddress;

/** Where the link of an invitation leads: the first password, chosen by the person it is for. */
@Named
@RequestScoped
public class Invitation {

    private final Accounts accounts;
    private final Seats seats;
    private final Addresses to;
    private final HttpServletRequest request;
    private final String token;
    private InvitationState state;
    private String wanted;
    private String again;

    @Inject
    Invitation(Accounts accounts, Seats seats, Addresses to, HttpServletRequest request) {
        this.accounts = accounts;
        this.seats = seats;
        this.to = to;
        this.request = request;
        token = request.getParameter("token");
    }

    public void accept() throws IOException {
        state = null;
        if (wanted == null || !wanted.equals(again)) throw new InvalidValue("again", "not-the-same");
        seats.take(accounts.redeem(token, wanted, ClientAddress.of(request)), Exchange.ofPage());
        FacesContext.getCurrentInstance().getExternalContext().redirect(to.getHome());
    }

    public String getToken() { return token; }

    /** Asked for at once, so that nobody thinks of a password for a link that no longer works. */
    public InvitationState getState() {
        if (state == null) state = accounts.invitation(token);
        return state;
    }

    public boolean isOpen() { return getState() == InvitationState.OPEN; }

    public String getWanted() { return wanted; }

    public void setWanted(String wanted) { this.wanted = wanted; }

    public String getAgain() { return again; }

    public void setAgain(String again) { this.again = again; }
}
