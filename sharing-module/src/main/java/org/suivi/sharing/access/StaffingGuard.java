package org.suivi.sharing.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.sharing.Party;
import org.suivi.sharing.people.PartyClosureRequested;
import org.suivi.sharing.people.WithdrawalRequested;
import org.suivi.sharing.storage.Sql;

/** Refuses what would leave a record without anyone who looks after it. */
@ApplicationScoped
class StaffingGuard {

    private static final String HELD = "select count(*) from sharing_custody where holder_id = :party"
        + " and closed_at is null";

    private static final String HELD_INSIDE = """
        select count(*) from sharing_custody where workspace_id = :party and closed_at is null""";

    private static final String UNQUALIFIED = """
        select count(*) from sharing_custody c
         where c.closed_at is null
           and (c.holder_id in (:places) or c.holder_id = :staff and c.workspace_id in (:places))
           and not exists (select 1 from sharing_holder h
                            where h.party_id = c.holder_id and h.workspace_id = c.workspace_id)""";

    private final EntityManager em;

    @Inject
    StaffingGuard(EntityManager em) { this.em = em; }

    void on(@Observes PartyClosureRequested request) {
        String held = request.party().kind() == Party.Kind.WORKSPACE ? HELD_INSIDE : HELD;
        long records = Sql.of(em, held).with("party", request.party().id()).number();
        if (records > 0) throw new StillHolds(records);
    }

    void on(@Observes WithdrawalRequested request) {
        long records = Sql.of(em, UNQUALIFIED).with("staff", request.staff())
            .with("places", request.places().stream().map(Party::id).toList()).number();
        if (records > 0) throw new LeavesQueueUnstaffed(records);
    }
}
