package org.suivi.web.channel;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.BodyTooLarge;
import org.suivi.sharing.clients.Quota;
import org.suivi.sharing.clients.TooManyCalls;

/** Counts and measures what comes to the channels, gives each call its id, and notes that it was made. */
@WebFilter(urlPatterns = {"/api/*", "/soap/*", "/ims/*", "/oauth2/*"}, asyncSupported = true)
public class Gate extends HttpFilter {

    private final transient Quota quota;
    private final transient CallBook book;
    private final transient TurnAway away;

    @Inject
    Gate(Quota quota, CallBook book, TurnAway away) {
        this.quota = quota;
        this.book = book;
        this.away = away;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(Correlation.HEADER, Correlation.of(request));
        Viewer viewer = (Viewer) request.getAttribute(Caller.VIEWER);
        if (viewer != null && exceeded(viewer, request, response)) return;
        int refused = Wording.refused(request);
        if (refused != 0) {
            response.setHeader("Connection", "close");
            if (refused == 415) response.setHeader("Accept-Encoding", "gzip");
            away.refuse(refused, request, response);
            return;
        }
        long most = Channel.of(request).orElse(Channel.REST).mostBytes(request.getContentType());
        if (request.getContentLengthLong() > most) {
            response.setHeader("Connection", "close");
            away.refuse(new BodyTooLarge(most), request, response);
            return;
        }
        goOn(new MeasuredRequest(request, most), response, chain);
    }

    private void goOn(MeasuredRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            book.note(request, answered ? response.getStatus() : 500);
        }
    }

    private boolean exceeded(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        Quota.Left left = quota.take(viewer.self().id());
        response.setHeader("RateLimit-Limit", String.valueOf(left.limit()));
        response.setHeader("RateLimit-Remaining", String.valueOf(Math.max(0, left.remaining())));
        response.setHeader("RateLimit-Reset", String.valueOf(left.reset()));
        if (!left.exceeded()) return false;
        away.refuse(new TooManyCalls(left.reset()), request, response);
        book.note(request, 429);
        return true;
    }
}
