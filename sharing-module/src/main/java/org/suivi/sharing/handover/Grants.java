package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.handover.SharingFact.ShareWithdrawn;

/** The open shares. The custody of a record is locked before one of its shares is loaded to be changed. */
@ApplicationScoped
class Grants {

    private final EntityManager em;
    private final Event<SharingFact> facts;
    private final Clock clock;

    @Inject
    Grants(EntityManager em, Event<SharingFact> facts, Clock clock) {
        this.em = em;
        this.facts = facts;
        this.clock = clock;
    }

    Optional<Grant> find(RecordId record, Party party) {
        return em.createQuery("""
                select g from Grant g
                 where g.record = :record and g.party = :party and g.endedAt is null""", Grant.class)
            .setParameter("record", record.value()).setParameter("party", party.id()).getResultStream().findFirst();
    }

    Grant require(RecordId record, Party party) { return find(record, party).orElseThrow(NotShared::new); }

    void add(Grant grant) {
        em.persist(grant);
        em.flush();
    }

    void end(Grant grant, Actor by) {
        grant.end(by, clock.instant());
        em.flush();
        facts.fire(new ShareWithdrawn(grant.record(), grant.party(), by));
    }

    List<Grant> of(Party party) {
        return em.createQuery("select g from Grant g where g.party = :party and g.endedAt is null", Grant.class)
            .setParameter("party", party.id()).getResultList();
    }

    List<Grant> endingBefore(LocalDate today) {
        return em.createQuery("select g from Grant g where g.endsOn < :today and g.endedAt is null", Grant.class)
            .setParameter("today", today).setMaxResults(100).getResultList();
    }
}
