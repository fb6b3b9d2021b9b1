package org.suivi.web.login;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Drops the session that the CSP support of PrimeFaces opens even for pages without state, so that nobody can fill the
 * memory of the server by asking for the sign-in page; a session that someone's page opened is marked as theirs. Styles
 * and scripts are nobody's: they open no session, and must not end the one of the page that asks for them.
 */
public class NoSessionForStrangers extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (!Doorkeeper.isResource(request)) Views.settle(request, Seats.of(request));
    }
}
