package org.suivi.web.login;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.suivi.sharing.people.SignedIn;

/** What a session keeps: who signed in when, and the workspace they sit in. */
record Seat(SignedIn person, UUID workspace, Instant since) implements Serializable {

    private static final String NAME = Seat.class.getName();
    private static final Duration LONGEST = Duration.ofHours(12);

    /** The seat of this request's session, null when there is none. */
    static Seat of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Seat) session.getAttribute(NAME);
    }

    /** Begins a new session, so that an id known before the sign-in is worth nothing after it. */
    void takeAnew(HttpServletRequest request) {
        leave(request);
        request.getSession(true).setAttribute(NAME, this);
    }

    /** Stays in the session and sits elsewhere. */
    void move(HttpServletRequest request) { request.getSession(true).setAttribute(NAME, this); }

    static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    Seat in(UUID other) { return new Seat(person, other, since); }

    Seat as(SignedIn renewed) { return new Seat(renewed, workspace, since); }

    /** Nobody stays signed in for more than a long working day, however busy. */
    boolean tooLong(Instant now) { return since.plus(LONGEST).isBefore(now); }
}
