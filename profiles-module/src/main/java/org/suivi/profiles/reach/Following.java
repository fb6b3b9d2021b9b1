package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;

/**
 * Where records say which profiles they follow, so that whoever sees the record sees the profiles. It runs in the
 * caller's transaction, behind the caller's decision about the record.
 */
@ApplicationScoped
public class Following {

    private final Sql sql;
    private final ReachKeeper reach;
    private final Homes homes;
    private final Horizon horizon;
    private final Event<FollowUpResumed> resumed;

    @Inject
    Following(Sql sql, ReachKeeper reach, Homes homes, Horizon horizon, Event<FollowUpResumed> resumed) {
        this.sql = sql;
        this.reach = reach;
        this.homes = homes;
        this.horizon = horizon;
        this.resumed = resumed;
    }

    /**
     * From now on the record follows the profile; a second call changes nothing. The profile is locked, so that nobody
     * archives it meanwhile; one that is archived is refused with {@link ProfileIsArchived}.
     */
    public void follow(RecordId record, ProfileId profile) {
        Row locked = sql.row("select state from profiles_profile where id = ? for update", profile.value())
                .orElseThrow(NotVisible::new);
        if (!"ACTIVE".equals(locked.text(0))) throw new ProfileIsArchived();
        sql.run("insert ignore into profiles_follow (record_id, profile_id, active) values (?, ?, true)",
                record.value(), profile.value());
        reach.align(record, profile);
        sql.row("select workspace_id from sharing_custody where record_id = ?", record.value())
                .ifPresent(custody -> homes.settle(profile, Party.workspace(custody.uuid(0))));
        horizon.arrived(record, profile);
    }

    /** The record no longer follows the profile, which is locked: its words leave with it, those given now too. */
    public void unfollow(RecordId record, ProfileId profile) {
        sql.lock("profiles_profile", profile.value());
        sql.run("delete from profiles_follow where record_id = ? and profile_id = ?", record.value(), profile.value());
        reach.align(record, profile);
        horizon.withdrawn(record, profile);
    }

    /** The record is archived: its profiles stay readable through it, but it no longer keeps them on active lists. */
    public void pause(RecordId record) {
        sql.run("update profiles_follow set active = false where record_id = ?", record.value());
        reach.align(record);
    }

    /**
     * The record is active again; its archived profiles are restored with it and answered, so that it can be told. All
     * its profiles are locked, so that nobody archives one meanwhile.
     */
    public List<ProfileId> resume(Viewer viewer, RecordId record) {
        List<ProfileId> archived = sql.rows("""
                select p.id, p.state from profiles_follow f join profiles_profile p on p.id = f.profile_id
                 where f.record_id = ? order by p.id for update
                """, record.value()).stream().filter(row -> "ARCHIVED".equals(row.text(1)))
                .map(row -> new ProfileId(row.uuid(0))).toList();
        sql.run("update profiles_follow set active = true where record_id = ?", record.value());
        reach.align(record);
        archived.forEach(profile -> resumed.fire(new FollowUpResumed(new Editing(viewer, profile))));
        return archived;
    }

    /** The active records that follow the profile. It says nothing about who may know of them. */
    public List<RecordId> recordsOf(ProfileId profile) {
        return sql.rows("select record_id from profiles_follow where profile_id = ? and active", profile.value())
                .stream().map(row -> new RecordId(row.uuid(0))).toList();
    }
}
