package org.suivi.web.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.Unauthorized;

/** The program behind this request, made from the database for it by its token or secret. */
@RequestScoped
public class Caller {

    static final String VIEWER = Caller.class.getName();
    static final String OPERATION = VIEWER + ".operation";

    private final HttpServletRequest request;

    @Inject
    Caller(HttpServletRequest request) { this.request = request; }

    /** Refuses with {@link Unauthorized} where nobody has proved themselves. */
    public Viewer viewer() {
        Viewer viewer = (Viewer) request.getAttribute(VIEWER);
        if (viewer == null) throw new Unauthorized();
        return viewer;
    }

    public boolean known() { return request.getAttribute(VIEWER) != null; }

    /** The id that answers carry as {@code X-Correlation-Id} and problems as {@code correlationId}. */
    public String correlationId() { return Correlation.of(request); }

    /**
     * Says what was called, for the list of last calls, such as {@code GET /profiles/{id}} or {@code findMatches}:
     * never an address with values in it.
     */
    public void serves(String operation) { request.setAttribute(OPERATION, operation); }
}
