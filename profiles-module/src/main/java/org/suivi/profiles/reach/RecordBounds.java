package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.access.RecordsWithinBoundsRequested;
import org.suivi.sharing.storage.Today;

/** Answers for records whether they are about anyone of the institutions that a viewer is bound to. */
@ApplicationScoped
class RecordBounds {

    private final Sql sql;
    private final Today today;

    @Inject
    RecordBounds(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    void on(@Observes RecordsWithinBoundsRequested asked) {
        sql.rows("""
                select distinct f.record_id
                  from profiles_follow f join profiles_enrolment e on e.profile_id = f.profile_id
                 where f.record_id in (?) and e.institution_id in (?) and (e.until_on is null or e.until_on >= ?)
                """, asked.records(), asked.viewer().institutions(), today.date())
                .forEach(row -> asked.grant(row.uuid(0)));
    }
}
