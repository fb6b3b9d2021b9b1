package org.suivi.web.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.Quota;
import org.suivi.sharing.clients.Tokens;
import org.suivi.sharing.clients.TooManyCalls;
import org.suivi.sharing.clients.Unauthorized;
import org.suivi.web.safety.ClientAddress;

/** The program behind this request, made from the database for it by its token or secret. */
@RequestScoped
public class Caller {

    static final String VIEWER = Caller.class.getName();
    static final String OPERATION = VIEWER + ".operation";

    private final HttpServletRequest request;
    private final Tokens tokens;
    private final Quota quota;

    @Inject
    Caller(HttpServletRequest request, Tokens tokens, Quota quota) {
        this.request = request;
        this.tokens = tokens;
        this.quota = quota;
    }

    /** Refuses with {@link Unauthorized} where nobody has proved themselves. */
    public Viewer viewer() {
        Viewer viewer = (Viewer) request.getAttribute(VIEWER);
        if (viewer == null) throw new Unauthorized();
        return viewer;
    }

    public boolean known() { return request.getAttribute(VIEWER) != null; }

    /** For a message that brings id and secret itself, such as a UsernameToken; refuses as the header would be. */
    public Viewer enter(String client, String secret) {
        Viewer viewer = tokens.viewer(client, secret == null ? "" : secret, ClientAddress.of(request));
        Quota.Left left = quota.take(viewer.self().id());
        if (left.exceeded()) throw new TooManyCalls(left.reset());
        request.setAttribute(VIEWER, viewer);
        return viewer;
    }

    /** The id that answers carry as {@code X-Correlation-Id} and problems as {@code correlationId}. */
    public String correlationId() { return Correlation.of(request); }

    /**
     * Says what was called, for the list of last calls, such as {@code GET /profiles/{id}} or {@code findMatches}:
     * never an address with values in it.
     */
    public void serves(String operation) { request.setAttribute(OPERATION, operation); }
}
