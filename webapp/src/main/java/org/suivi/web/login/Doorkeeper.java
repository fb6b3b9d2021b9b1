package org.suivi.web.login;

import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.suivi.sharing.Refusal;
import org.suivi.sharing.Viewer;
import org.suivi.web.address.Addresses;
import org.suivi.web.channel.ClientDoor;
import org.suivi.web.errors.Causes;
import org.suivi.web.problems.Statuses;

/**
 * Stands before every request: says who it comes from, shows strangers the sign-in page and lets nobody past a password
 * that someone else has given them. The container keeps no login of its own, so there is nothing to be revoked there.
 */
@ApplicationScoped
class Doorkeeper implements HttpAuthenticationMechanism {

    private static final Set<String> OPEN_TO_ALL = Set.of("/login.xhtml", "/first-start.xhtml", "/invitation.xhtml",
        "/error.xhtml", "/session", "/docs/integration", "/docs/integration.xhtml",
        "/favicon.ico", "/health/ready", "/health/live");
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String SAMPLES = "/docs/samples/";
    private static final String PROBLEMS = "/problems/";

    private final Seats seats;
    private final ClientDoor clients;
    private final Addresses to;

    @Inject
    Doorkeeper(Seats seats, ClientDoor clients, Addresses to) {
        this.seats = seats;
        this.clients = clients;
        this.to = to;
    }

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
                                                HttpMessageContext context) {
        try {
            return judged(request, response, context);
        } catch (RuntimeException failed) {
            return closed(Causes.refusal(failed).orElseThrow(() -> failed), request, response);
        }
    }

    private AuthenticationStatus judged(HttpServletRequest request, HttpServletResponse response,
                                        HttpMessageContext context) {
        String path = path(request);
        if (isResource(request) || path.startsWith(PROBLEMS)) return context.doNothing();
        if (clients.guards(request)) return admit(request, response, context);
        var viewer = seats.viewer(request);
        viewer.ifPresent(known -> request.setAttribute(CurrentViewer.ATTRIBUTE, known));
        if (openToAll(path)) return context.doNothing();
        if (viewer.isEmpty()) return turnAway(request, response, context, path);
        if (mustChangePassword(request, path)) return send(response, context, to.getPassword());
        return letIn(viewer.get(), context);
    }

    /** Styles, scripts and icons of pages, the same for everybody. */
    static boolean isResource(HttpServletRequest request) { return path(request).startsWith(RESOURCES); }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean openToAll(String path) {
        return OPEN_TO_ALL.contains(path) || path.startsWith(SAMPLES);
    }

    /** Where programs go, no session counts. */
    private AuthenticationStatus admit(HttpServletRequest request, HttpServletResponse response,
                                       HttpMessageContext context) {
        if (clients.open(request)) return context.doNothing();
        return clients.admit(request, response).map(viewer -> letIn(viewer, context))
            .orElse(AuthenticationStatus.SEND_FAILURE);
    }

    private static AuthenticationStatus letIn(Viewer viewer, HttpMessageContext context) {
        Set<String> roles = viewer.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(viewer.self().id().toString(), roles);
    }

    private boolean mustChangePassword(HttpServletRequest request, String path) {
        return Seats.of(request).person().mustChangePassword() && !path.equals("/password.xhtml");
    }

    private AuthenticationStatus turnAway(HttpServletRequest request, HttpServletResponse response,
                                          HttpMessageContext context, String path) {
        boolean page = request.getMethod().equals("GET") && (path.endsWith(".xhtml") || path.equals("/"));
        if (!page) {
            response.setStatus(SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        String wanted = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return send(response, context, to.getLogin() + "?to=" + URLEncoder.encode(wanted, UTF_8));
    }

    /** Without the database nobody can be known; the failure itself is in the log, from where it happened. */
    private AuthenticationStatus closed(Refusal why, HttpServletRequest request, HttpServletResponse response) {
        try {
            if (clients.guards(request)) clients.refuse(why, request, response);
            else response.sendError(Statuses.of(why));
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static AuthenticationStatus send(HttpServletResponse response, HttpMessageContext context, String address) {
        try {
            response.sendRedirect(address);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
