package org.suivi.web.safety;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses requests that two servers could read in two ways (two lengths, two hosts), and changes that come from the
 * page of another site.
 */
public class HonestRequests extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> ONCE = List.of("Host", "Content-Length", "Transfer-Encoding");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ambiguous(request)) {
            response.setHeader("Connection", "close");
            response.sendError(SC_BAD_REQUEST);
        }
        else if (!READING.contains(request.getMethod()) && foreign(request)) response.sendError(SC_FORBIDDEN);
        else chain.doFilter(request, response);
    }

    private static boolean ambiguous(HttpServletRequest request) {
        boolean twice = ONCE.stream().anyMatch(name -> Collections.list(request.getHeaders(name)).size() > 1);
        boolean lengthUnsaid = request.getHeader("Transfer-Encoding") != null;
        return twice || lengthUnsaid && (request.getHeader("Content-Length") != null || offersUpgrade(request));
    }

    /** The server would not find the end of a body in parts, and wait for it in vain. */
    private static boolean offersUpgrade(HttpServletRequest request) {
        return "h2c".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    private static boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request.getHeader("Host"));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }
}
