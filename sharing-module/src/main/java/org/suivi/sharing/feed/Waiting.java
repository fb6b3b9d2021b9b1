package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.Sql;

/** The rows that have no number yet. All that a writer pays is one insert into a table without a second index. */
@ApplicationScoped
class Waiting {

    private final EntityManager em;
    private final Clock clock;

    @Inject
    Waiting(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    void add(List<Change> changes) {
        var rows = new NewRows();
        Instant now = clock.instant();
        for (Change change : changes)
            rows.add("sharing_change_waiting (type, at, profile_id, record_id, detail_id, audience_id)", change.type(),
                now, change.profile() == null ? null : change.profile().value(),
                change.record() == null ? null : change.record().value(), change.detail(), change.audience());
        rows.write(em);
    }

    boolean isEmpty() { return Sql.of(em, "select 1 from sharing_change_waiting limit 1").first().isEmpty(); }
}
