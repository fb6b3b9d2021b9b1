package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;

/** Lets a person go, when nothing depends on them any more. */
@ApplicationScoped
class Departures {

    private final People people;
    private final Memberships memberships;
    private final AccountKeeper accounts;
    private final Event<Object> events;
    private final Clock clock;

    @Inject
    Departures(People people, Memberships memberships, AccountKeeper accounts, Event<Object> events, Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    void leave(Viewer viewer, Staff staff) {
        if (!staff.active()) throw new StaffHasLeft();
        List<Party> places = memberships.places(staff.id(), null);
        places.forEach(people::lockUnit);
        staff.leave(clock.instant());
        accounts.shut(staff);
        people.flush();
        events.fire(new PartyClosureRequested(staff.party()));
        events.fire(new WithdrawalRequested(staff.id(), places));
        events.fire(new PeopleFact.PartyClosed(staff.party(), viewer.self().id(), viewer.name()));
    }
}
