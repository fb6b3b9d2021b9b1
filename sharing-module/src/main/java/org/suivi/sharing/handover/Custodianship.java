package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.sharing.access.CustodyFact.CustodyOpened;
import org.suivi.sharing.people.PartyClosureRequested;
import org.suivi.sharing.storage.Sql;

/** Tells the floors above of new records, and keeps who is about to leave from leaving offers unanswered. */
@ApplicationScoped
class Custodianship {

    private static final String PENDING = """
        select count(*) from sharing_handover
         where state in ('PENDING', 'VIEWED')
           and (to_id = :party or from_id = :party or to_workspace_id = :party or from_workspace_id = :party)""";

    private final EntityManager em;
    private final Event<SharingFact> facts;

    @Inject
    Custodianship(EntityManager em, Event<SharingFact> facts) {
        this.em = em;
        this.facts = facts;
    }

    void on(@Observes CustodyOpened fact) {
        facts.fire(new SharingFact.RecordHeld(fact.record(), fact.holder(), fact.workspace()));
    }

    void on(@Observes PartyClosureRequested request) {
        if (Sql.of(em, PENDING).with("party", request.party().id()).number() > 0) throw new TransfersPending();
    }
}
