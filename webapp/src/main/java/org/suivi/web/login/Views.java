package org.suivi.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.suivi.sharing.people.Sitting;

/**
 * The container's session, which holds nothing but the views of open pages on this node. It belongs to one person's
 * seat: whoever comes with the cookie of another one's views gets none of them.
 */
final class Views {

    private static final String OWNER = Views.class.getName();

    private Views() {}

    static void requireOwn(HttpServletRequest request, Sitting sitting) {
        HttpSession session = request.getSession(false);
        if (session == null) return;
        Object owner = session.getAttribute(OWNER);
        if (owner != null && !owner.equals(name(sitting))) session.invalidate();
    }

    /** What was opened during the request is its owner's; a stranger leaves nothing behind. */
    static void settle(HttpServletRequest request, Sitting sitting) {
        HttpSession session = request.getSession(false);
        if (session == null) return;
        if (sitting == null) session.invalidate();
        else if (session.getAttribute(OWNER) == null) session.setAttribute(OWNER, name(sitting));
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    private static String name(Sitting sitting) { return sitting.person().staff() + " " + sitting.since(); }
}
