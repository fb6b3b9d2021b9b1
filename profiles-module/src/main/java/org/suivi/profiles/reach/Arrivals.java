package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.handover.SharingFact.RecordHeld;
import org.suivi.sharing.handover.SharingFact.RecordTransferred;
import org.suivi.sharing.handover.SharingFact.ShareChanged;
import org.suivi.sharing.handover.SharingFact.ShareGiven;
import org.suivi.sharing.handover.SharingFact.ShareWithdrawn;

/** Lets the profiles follow their records: hears who holds and shares them, and where they go. */
@ApplicationScoped
class Arrivals {

    /** Profiles of the record that no other active record keeps in the workspace. */
    private static final String NOBODY_ELSE_THERE = """
            select f.profile_id from profiles_follow f
             where f.record_id = ? and not exists (
                   select 1 from profiles_follow o join sharing_custody c on c.record_id = o.record_id
                    where o.profile_id = f.profile_id and o.record_id <> f.record_id and o.active
                      and c.workspace_id = ?)
            """;

    private final Sql sql;
    private final ReachKeeper reach;
    private final Homes homes;
    private final Horizon horizon;

    @Inject
    Arrivals(Sql sql, ReachKeeper reach, Homes homes, Horizon horizon) {
        this.sql = sql;
        this.reach = reach;
        this.homes = homes;
        this.horizon = horizon;
    }

    void on(@Observes RecordHeld fact) { reach.align(fact.record()); }

    void on(@Observes ShareGiven fact) {
        reach.align(fact.record());
        horizon.arrived(fact.party(), followed(fact.record()));
    }

    void on(@Observes ShareChanged fact) { reach.align(fact.record()); }

    void on(@Observes ShareWithdrawn fact) {
        reach.align(fact.record());
        horizon.withdrawn(fact.party(), followed(fact.record()));
    }

    void on(@Observes RecordTransferred fact) {
        reach.align(fact.record());
        if (fact.fromWorkspace().equals(fact.toWorkspace())) return;
        followed(fact.record()).forEach(profile -> homes.settle(profile, fact.toWorkspace()));
        leftAlone(fact.record(), fact.fromWorkspace()).forEach(profile -> homes.leave(profile, fact.fromWorkspace()));
    }

    private List<ProfileId> followed(RecordId record) {
        return ids("select profile_id from profiles_follow where record_id = ? order by profile_id", record.value());
    }

    private List<ProfileId> leftAlone(RecordId record, Party workspace) {
        return ids(NOBODY_ELSE_THERE, record.value(), workspace.id());
    }

    private List<ProfileId> ids(String statement, Object... args) {
        return sql.rows(statement, args).stream().map(row -> new ProfileId(row.uuid(0))).toList();
    }
}
