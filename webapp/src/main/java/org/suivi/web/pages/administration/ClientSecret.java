package org.suivi.web.pages.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.suivi.sharing.clients.ShownSecret;
import org.suivi.web.channel.PublicUrl;

/** The secret of a school system while the dialog with it is open, and where the system takes it. */
@Named
@ViewScoped
public class ClientSecret implements Serializable {

    private final PublicUrl url;
    private final HttpServletRequest request;
    private String client;
    private String secret;

    @Inject
    ClientSecret(PublicUrl url, HttpServletRequest request) {
        this.url = url;
        this.request = request;
    }

    void show(ShownSecret shown) {
        client = shown.client().toString();
        secret = shown.secret();
    }

    /** Once the dialog is closed, nobody can read it again. */
    public void forget() { secret = null; }

    public String getClient() { return client; }

    public String getSecret() { return secret; }

    public String getTokenAddress() { return url.of(request, "/oauth2/token"); }
}
