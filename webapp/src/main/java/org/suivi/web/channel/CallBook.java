package org.suivi.web.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.CallView;
import org.suivi.sharing.clients.Calls;

/** Notes the calls of programs that proved themselves. */
@ApplicationScoped
class CallBook {

    private final Calls calls;
    private final Clock clock;

    @Inject
    CallBook(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    void note(HttpServletRequest request, int status) {
        if (!(request.getAttribute(Caller.VIEWER) instanceof Viewer viewer)) return;
        calls.note(viewer.self().id(),
            new CallView(clock.instant(), operation(request), status, Correlation.of(request)));
    }

    /** What the channel said it served, else the method and as much of the address as can hold no value. */
    private static String operation(HttpServletRequest request) {
        Object said = request.getAttribute(Caller.OPERATION);
        return said == null ? request.getMethod() + " " + withoutValues(request.getRequestURI()) : said.toString();
    }

    static String withoutValues(String path) {
        String root = path.replaceFirst("^(/api/v\\d+/[a-z-]+|/soap(/[a-z0-9-]+)*|/ims(/[a-z0-9-]+){1,4}).*$", "$1");
        return root.length() == path.length() ? path : root + "/…";
    }
}
