package org.suivi.web.safety;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Tells browsers to keep nothing of a page, guess no type, show it in no frame and give its address to nobody. */
public class ResponseHeaders extends HttpFilter {

    private static final String RESOURCES = "/jakarta.faces.resource/";

    private static final Map<String, String> ALWAYS = Map.of(
        "X-Content-Type-Options", "nosniff",
        "X-Frame-Options", "DENY",
        "Referrer-Policy", "same-origin",
        "Cross-Origin-Opener-Policy", "same-origin",
        "Cross-Origin-Resource-Policy", "same-origin",
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=63072000");
        if (!request.getRequestURI().contains(RESOURCES)) response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
