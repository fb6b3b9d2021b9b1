package org.suivi.web.login;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_NO_CONTENT;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import java.io.IOException;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.suivi.sharing.NewId;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.people.Accounts;
import org.suivi.web.errors.RefusalTexts;
import org.suivi.web.safety.ClientAddress;

/**
 * What the scripts of every page ask about the session: whether it lives, to stay, to sign in again in place, to sit in
 * another workspace, to forget pages that were left, to leave. It takes only requests that carry our own header, which
 * no other site can send.
 */
@WebServlet("/session")
public class SessionServlet extends HttpServlet {

    private static final String HEADER = "X-Requested-With";

    private final transient Seats seats;
    private final transient Accounts accounts;
    private final transient RefusalTexts texts;

    @Inject
    SessionServlet(Seats seats, Accounts accounts, RefusalTexts texts) {
        this.seats = seats;
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(signedIn(request) ? SC_NO_CONTENT : SC_UNAUTHORIZED);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"suivi".equals(request.getHeader(HEADER))) response.setStatus(SC_FORBIDDEN);
        else if (request.getParameter("leave") != null) leave(request, response);
        else if (request.getParameter("again") != null) again(request, response);
        else if (!signedIn(request)) response.setStatus(SC_UNAUTHORIZED);
        else if (request.getParameter("left") != null) left(request, response);
        else move(request, response);
    }

    private static boolean signedIn(HttpServletRequest request) {
        return request.getAttribute(CurrentViewer.ATTRIBUTE) != null;
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) {
        seats.leave(new Exchange(request, response));
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.setStatus(SC_NO_CONTENT);
    }

    private void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID staff = NewId.parse(request.getParameter("again"));
            String password = request.getParameter("password");
            seats.take(accounts.signInAgain(staff, password, ClientAddress.of(request)),
                new Exchange(request, response));
            seats.sitBack(request.getParameter("workspace"), request);
            response.setStatus(SC_NO_CONTENT);
        } catch (Refusal refusal) {
            response.setStatus(SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(texts.of(refusal));
        }
    }

    private static void left(HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null)
            LeftViews.forget(request.getParameter("left").split(" "), request, response);
        response.setStatus(SC_NO_CONTENT);
    }

    private void move(HttpServletRequest request, HttpServletResponse response) {
        String workspace = request.getParameter("workspace");
        try {
            if (workspace != null) seats.move(NewId.parse(workspace), request);
            response.setStatus(SC_NO_CONTENT);
        } catch (Refusal notTheirs) {
            response.setStatus(SC_FORBIDDEN);
        }
    }
}
