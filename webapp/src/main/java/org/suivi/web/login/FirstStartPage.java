package org.suivi.web.login;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.people.FirstSetup;
import org.suivi.sharing.people.FirstStart;
import org.suivi.sharing.people.NewStaff;
import org.suivi.web.address.Addresses;
import org.suivi.web.safety.ClientAddress;

/** The page that the very first visitor sees: the organisation, one workspace and an administrator, once. */
@Named
@RequestScoped
public class FirstStartPage {

    private final FirstStart firstStart;
    private final Seats seats;
    private final Addresses to;
    private final HttpServletRequest request;
    private String code;
    private String organisation;
    private String workspace;
    private String familyName;
    private String givenName;
    private String email;
    private String password;
    private String again;

    @Inject
    FirstStartPage(FirstStart firstStart, Seats seats, Addresses to, HttpServletRequest request) {
        this.firstStart = firstStart;
        this.seats = seats;
        this.to = to;
        this.request = request;
    }

    /** Once the organisation exists, there is nothing to see here. */
    public void arrive() throws IOException {
        if (!firstStart.needed()) FacesContext.getCurrentInstance().getExternalContext().redirect(to.getLogin());
    }

    public void begin() throws IOException {
        if (password == null || !password.equals(again)) throw new InvalidValue("again", "not-the-same");
        NewStaff administrator = new NewStaff(familyName, givenName, null, email, null);
        FirstSetup setup = new FirstSetup(code, organisation, workspace, administrator, password);
        seats.take(firstStart.begin(setup, ClientAddress.of(request)), Exchange.ofPage());
        FacesContext.getCurrentInstance().getExternalContext().redirect(to.getHome());
    }

    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }

    public String getOrganisation() { return organisation; }

    public void setOrganisation(String organisation) { this.organisation = organisation; }

    public String getWorkspace() { return workspace; }

    public void setWorkspace(String workspace) { this.workspace = workspace; }

    public String getFamilyName() { return familyName; }

    public void setFamilyName(String familyName) { this.familyName = familyName; }

    public String getGivenName() { return givenName; }

    public void setGivenName(String givenName) { this.givenName = givenName; }

    public String getEmail() { return email; }

    public void setEmail(String email) { this.email = email; }

    public String getPassword() { return password; }

    public void setPassword(String password) { this.password = password; }

    public String getAgain() { return again; }

    public void setAgain(String again) { this.again = again; }
}
