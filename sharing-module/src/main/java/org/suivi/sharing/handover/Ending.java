package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.audit.AuditTrail;

/** The transactions of {@link Expiry}, one per thing that ends; each decides anew once it has the lock. */
@ApplicationScoped
class Ending {

    private final Access access;
    private final Offers offers;
    private final Grants grants;
    private final Offering offering;
    private final AuditTrail audit;

    @Inject
    Ending(Access access, Offers offers, Grants grants, Offering offering, AuditTrail audit) {
        this.access = access;
        this.offers = offers;
        this.grants = grants;
        this.offering = offering;
        this.audit = audit;
    }

    @Transactional
    public void expire(UUID id, LocalDate today) {
        access.lock(offers.recordOf(id));
        Handover handover = offers.lock(id);
        if (!handover.open() || !handover.overdue(today)) return;
        offering.expire(handover);
        audit.systemRow("Handovers.expire", handover.record(), handover.to().party(), id);
    }

    @Transactional
    public void remind(UUID id) {
        access.lock(offers.recordOf(id));
        Handover handover = offers.lock(id);
        if (offering.remind(handover))
            audit.systemRow("Handovers.remind", handover.record(), handover.to().party(), id);
    }

    @Transactional
    public void end(RecordId record, Party party, LocalDate today) {
        access.lock(record);
        grants.find(record, party).filter(grant -> grant.overdue(today)).ifPresent(grant -> {
            grants.end(grant, Actor.system());
            audit.systemRow("Shares.end", record, party);
        });
    }
}
