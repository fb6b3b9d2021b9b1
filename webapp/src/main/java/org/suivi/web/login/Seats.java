package org.suivi.web.login;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.PartyName;
import org.suivi.sharing.people.Seating;
import org.suivi.sharing.people.SignedIn;
import org.suivi.sharing.people.Sitting;
import org.suivi.web.safety.ClientAddress;

/** Gives people who proved themselves a seat, and says on every request whether it is still theirs. */
@ApplicationScoped
class Seats {

    private static final String SITTING = Sitting.class.getName();

    private final Viewers viewers;
    private final Seating seating;
    private final Directory directory;
    private final Clock clock;

    @Inject
    Seats(Viewers viewers, Seating seating, Directory directory, Clock clock) {
        this.viewers = viewers;
        this.seating = seating;
        this.directory = directory;
        this.clock = clock;
    }

    /** Seats someone who has just signed in, in the first of their workspaces. */
    void take(SignedIn person, Exchange exchange) {
        begin(new Sitting(person, first(person), clock.instant()), exchange);
    }

    /** The same person goes on where they sat, as someone with a new password. */
    void renew(SignedIn person, Exchange exchange) { begin(of(exchange.request()).as(person), exchange); }

    /** Sits down again where they sat before, if they still work there; else stays in the first of their workspaces. */
    void sitBack(String workspace, HttpServletRequest request) {
        directory.workspacesOf(of(request).person().staff()).stream().map(place -> place.party().id())
            .filter(id -> id.toString().equals(workspace)).findFirst().ifPresent(id -> sitIn(id, request));
    }

    /** Moves to another workspace of theirs; a workspace they have no role in does not exist for them. */
    void move(UUID workspace, HttpServletRequest request) {
        viewers.of(of(request).person().staff(), workspace, ClientAddress.of(request));
        sitIn(workspace, request);
    }

    void leave(Exchange exchange) {
        SeatCookie.of(exchange.request()).ifPresent(seating::leave);
        SeatCookie.takeBack(exchange);
        Views.forget(exchange.request());
        exchange.request().removeAttribute(SITTING);
    }

    /** The viewer behind a request, nobody when there is no seat or it is not theirs any more. */
    Optional<Viewer> viewer(HttpServletRequest request) {
        Optional<Sitting> sitting = SeatCookie.of(request).flatMap(seating::find);
        sitting.ifPresent(found -> {
            request.setAttribute(SITTING, found);
            Views.requireOwn(request, found);
        });
        return sitting.map(found -> inOpenWorkspace(found, request));
    }

    /** The session of this request, null when there is none. */
    static Sitting of(HttpServletRequest request) { return (Sitting) request.getAttribute(SITTING); }

    /** Begins a new session, so that a token known before the sign-in is worth nothing after it. */
    private void begin(Sitting sitting, Exchange exchange) {
        SeatCookie.of(exchange.request()).ifPresent(seating::leave);
        Views.forget(exchange.request());
        SeatCookie.give(seating.take(sitting), exchange);
        exchange.request().setAttribute(SITTING, sitting);
    }

    private void sitIn(UUID workspace, HttpServletRequest request) {
        SeatCookie.of(request).ifPresent(token -> seating.move(token, workspace));
        request.setAttribute(SITTING, of(request).in(workspace));
    }

    private UUID first(SignedIn person) {
        List<PartyName> places = directory.workspacesOf(person.staff());
        if (places.isEmpty()) throw new NotVisible();
        return places.get(0).party().id();
    }

    private Viewer inOpenWorkspace(Sitting sitting, HttpServletRequest request) {
        UUID staff = sitting.person().staff();
        try {
            return viewers.of(staff, sitting.workspace(), ClientAddress.of(request));
        } catch (NotVisible noRoleThereAnyMore) {
            sitIn(first(sitting.person()), request);
            return viewers.of(staff, of(request).workspace(), ClientAddress.of(request));
        }
    }
}
