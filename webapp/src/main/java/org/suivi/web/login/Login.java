package org.suivi.web.login;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.suivi.sharing.people.Accounts;
import org.suivi.sharing.people.FirstStart;
import org.suivi.web.address.Addresses;
import org.suivi.web.safety.ClientAddress;

/** The sign-in page. It keeps no view and no session, so that nobody can fill the server by opening it. */
@Named
@RequestScoped
public class Login {

    private final Accounts accounts;
    private final FirstStart firstStart;
    private final Seats seats;
    private final Addresses to;
    private final HttpServletRequest request;
    private String name;
    private String password;
    private String wanted;

    @Inject
    Login(Accounts accounts, FirstStart firstStart, Seats seats, Addresses to, HttpServletRequest request) {
        this.accounts = accounts;
        this.firstStart = firstStart;
        this.seats = seats;
        this.to = to;
        this.request = request;
    }

    /** Sends on whoever has nothing to do here: the first visitor of all, and people who have signed in. */
    public void arrive() throws IOException {
        if (firstStart.needed()) external().redirect(to.getFirstStart());
        else if (seats.viewer(request).isPresent()) external().redirect(destination());
    }

    public void signIn() throws IOException {
        seats.take(accounts.signIn(name, password, ClientAddress.of(request)), Exchange.ofPage());
        external().redirect(destination());
    }

    private String destination() {
        return request.getContextPath() + LocalAddress.of(wanted, "/index.xhtml");
    }

    private static ExternalContext external() { return FacesContext.getCurrentInstance().getExternalContext(); }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getPassword() { return null; }

    public void setPassword(String password) { this.password = password; }

    public String getWanted() { return wanted; }

    public void setWanted(String wanted) { this.wanted = wanted; }
}
