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
import org.suivi.sharing.people.Accounts;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.SignedIn;
import org.suivi.sharing.people.UnitView;
import org.suivi.web.safety.ClientAddress;

/** Gives people who proved themselves a seat, and says on every request whether it is still theirs. */
@ApplicationScoped
class Seats {

    private final Viewers viewers;
    private final Accounts accounts;
    private final Directory directory;
    private final Clock clock;

    @Inject
    Seats(Viewers viewers, Accounts accounts, Directory directory, Clock clock) {
        this.viewers = viewers;
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
    }

    /** Seats someone who has just signed in, in the first of their workspaces. */
    void take(SignedIn person, HttpServletRequest request) {
        List<UnitView> places = directory.workspacesOf(person.staff());
        if (places.isEmpty()) throw new NotVisible();
        new Seat(person, places.get(0).party().id(), clock.instant()).takeAnew(request);
    }

    /** Sits down again where they sat before, if they still work there; else stays in the first of their workspaces. */
    void sitBack(String workspace, HttpServletRequest request) {
        Seat seat = Seat.of(request);
        directory.workspacesOf(seat.person().staff()).stream().map(place -> place.party().id())
            .filter(id -> id.toString().equals(workspace)).findFirst().ifPresent(id -> seat.in(id).move(request));
    }

    /** Moves to another workspace of theirs; a workspace they have no role in does not exist for them. */
    void move(UUID workspace, HttpServletRequest request) {
        Seat seat = Seat.of(request);
        viewers.of(seat.person().staff(), workspace, ClientAddress.of(request));
        seat.in(workspace).move(request);
    }

    /** The viewer behind a request, nobody when the seat is empty, too old, or its owner has left. */
    Optional<Viewer> viewer(HttpServletRequest request) {
        Seat seat = Seat.of(request);
        if (seat == null) return Optional.empty();
        if (seat.tooLong(clock.instant()) || !accounts.alive(seat.person().staff(), seat.person().epoch())) {
            Seat.leave(request);
            return Optional.empty();
        }
        return Optional.of(inOpenWorkspace(seat, request));
    }

    private Viewer inOpenWorkspace(Seat seat, HttpServletRequest request) {
        try {
            return viewers.of(seat.person().staff(), seat.workspace(), ClientAddress.of(request));
        } catch (NotVisible noRoleThereAnyMore) {
            take(seat.person(), request);
            return viewers.of(seat.person().staff(), Seat.of(request).workspace(), ClientAddress.of(request));
        }
    }
}
