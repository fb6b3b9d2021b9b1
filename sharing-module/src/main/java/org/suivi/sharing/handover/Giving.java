package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.SharingFact.ShareChanged;
import org.suivi.sharing.handover.SharingFact.ShareGiven;
import org.suivi.sharing.people.Holders;
import org.suivi.sharing.storage.Today;

/** Gives shares once it is decided that they may be given. */
@ApplicationScoped
class Giving {

    private final Grants grants;
    private final Holders holders;
    private final Event<Object> events;
    private final Today today;

    @Inject
    Giving(Grants grants, Holders holders, Event<Object> events, Today today) {
        this.grants = grants;
        this.holders = holders;
        this.events = events;
        this.today = today;
    }

    void give(Actor by, RecordId record, Party party, Level level, String message) {
        holders.lockPresent(party);
        events.fire(new ShareRequested(record, party, level));
        Optional<Grant> present = grants.find(record, party);
        if (present.isPresent()) {
            change(by, present.get().saying(message), level);
            return;
        }
        add(new Grant(record, party, level, by, today.now()).saying(message), by);
    }

    /** What a former holder keeps: everything up to now, and nothing that is written later. */
    void keepCopy(Actor by, RecordId record, Party party) {
        add(new Grant(record, party, Level.READ, by, today.now()).upTo(today.now()), by);
    }

    void change(Actor by, Grant grant, Level level) {
        grant.change(level);
        events.fire(new ShareChanged(grant.record(), grant.party(), level, by));
    }

    void limit(Actor by, Grant grant, LocalDate lastDay) {
        grant.endOn(present(lastDay));
        events.fire(new ShareChanged(grant.record(), grant.party(), grant.level(), by));
    }

    /** Gives what somebody had until a moment ago. */
    void giveBack(Actor by, RecordId record, ShareView share) {
        give(by, record, share.party(), share.level(), share.message());
        grants.require(record, share.party()).endOn(present(share.lastDay()));
    }

    private LocalDate present(LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(today.date())) throw new InvalidValue("lastDay", "in-the-past");
        return lastDay;
    }

    private void add(Grant grant, Actor by) {
        grants.add(grant);
        events.fire(new ShareGiven(grant.record(), grant.party(), grant.level(), by));
    }
}
