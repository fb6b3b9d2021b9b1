package org.suivi.web.channel;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stands before the error page, so that no program ever gets a page for people. */
public class ChannelErrors extends HttpFilter {

    private final transient TurnAway away;

    @Inject
    ChannelErrors(TurnAway away) { this.away = away; }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Channel.of(TurnAway.asked(request)).isEmpty()) chain.doFilter(request, response);
        else away.refuse(response.getStatus(), request, response);
    }
}
