package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.people.PeopleFact.PartyClosed;

/** What becomes of shares when records or people move on. */
@ApplicationScoped
class SharesInMotion {

    private final Grants grants;
    private final Giving giving;

    @Inject
    SharesInMotion(Grants grants, Giving giving) {
        this.grants = grants;
        this.giving = giving;
    }

    void endOf(RecordId record, Party party, Actor by) {
        grants.find(record, party).ifPresent(grant -> grants.end(grant, by));
    }

    void keepCopy(Actor by, RecordId record, Party party) { giving.keepCopy(by, record, party); }

    /**
     * Who has left, or was closed, keeps no share (rules E58, E59). The row of the party is locked by whoever tells of
     * it, so that no share is added meanwhile; the custodies are not, because others lock them before the party.
     */
    void on(@Observes PartyClosed fact) {
        Actor by = new Actor(fact.by(), fact.byName());
        grants.of(fact.party()).forEach(grant -> grants.end(grant, by));
    }
}
