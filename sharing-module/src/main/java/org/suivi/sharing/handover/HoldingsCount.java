package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.sharing.Party;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Counts what a person or unit has to do with records. */
@ApplicationScoped
class HoldingsCount {

    private static final String COUNTS = """
        select (select count(*) from sharing_custody
                 where closed_at is null and (holder_id = :party or workspace_id = :party)),
               (select count(*) from sharing_handover
                 where open_record is not null
                   and (to_id = :party or from_id = :party
                        or to_workspace_id = :party or from_workspace_id = :party)),
               (select count(*) from sharing_grant where open_party = :party)""";

    private final EntityManager em;

    @Inject
    HoldingsCount(EntityManager em) { this.em = em; }

    Holdings of(Party party) {
        Row counts = Sql.of(em, COUNTS).with("party", party.id()).first().orElseThrow();
        return new Holdings(counts.number(0), counts.number(1), counts.number(2));
    }
}
