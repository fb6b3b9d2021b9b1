package org.suivi.web.channel;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.BodyTooLarge;
import org.suivi.sharing.clients.Quota;
import org.suivi.sharing.clients.TooManyCalls;

/** Counts and measures what comes to the channels, gives each call its id, and notes that it was made. */
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
        long most = Channel.of(request).orElse(Channel.REST).mostBytes(request.getContentType());
        if (!unreadable(request, response, most)) goOn(new MeasuredRequest(request, most), response, chain);
    }

    private boolean unreadable(HttpServletRequest request, HttpServletResponse response, long most) {
        int status = Wording.refused(request);
        if (status == 0 && request.getContentLengthLong() <= most) return false;
        response.setHeader("Connection", "close");
        if (status == 415 && !Wording.isPackedWell(request))
            response.setHeader("Accept-Encoding", Wording.packing(request));
        if (status == 0) away.refuse(new BodyTooLarge(most), request, response);
        else away.refuse(status, request, response);
        book.note(request, response.getStatus());
        return true;
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
