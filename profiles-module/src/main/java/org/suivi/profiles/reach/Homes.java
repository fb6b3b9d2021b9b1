package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.NewRows;

/** Keeps where a profile is present: the workspaces that look after the person, with or without a record. */
@ApplicationScoped
public class Homes {

    private final Sql sql;
    private final ReachKeeper keeper;
    private final Horizon horizon;
    private final Clock clock;

    @Inject
    Homes(Sql sql, ReachKeeper keeper, Horizon horizon, Clock clock) {
        this.sql = sql;
        this.keeper = keeper;
        this.horizon = horizon;
        this.clock = clock;
    }

    /** The right to fill a profile that is just being made, which lives in the viewer's workspace. */
    public Editing openNew(NewRows rows, Viewer viewer, ProfileId created) {
        if (viewer.parties().isEmpty()) throw new NotAllowed("profile-edit");
        Party home = viewer.workspace();
        rows.add("profiles_home (profile_id, party_id, party_kind, since)", created.value(), home.id(),
                home.kind().name(), Instant.now(clock));
        return new Editing(viewer, created);
    }

    /** Makes those visible whose homes were just written. */
    public void settled(Viewer viewer, List<ProfileId> created) {
        keeper.settle(created, viewer.workspace());
        horizon.made(viewer.workspace(), created);
    }

    /** The name that lists are sorted by has changed. */
    public void renamed(Editing editing, String sortName) { keeper.rename(editing.profile(), sortName); }

    void settle(ProfileId profile, Party home) {
        if (place(profile, home)) horizon.arrived(home, List.of(profile));
    }

    /** Answers whether it was not there before. */
    private boolean place(ProfileId profile, Party home) {
        int added = sql.run(
                "insert ignore into profiles_home (profile_id, party_id, party_kind, since) values (?, ?, ?, ?)",
                profile.value(), home.id(), home.kind().name(), Instant.now(clock));
        if (added > 0) keeper.settle(List.of(profile), home);
        return added > 0;
    }

    void leave(ProfileId profile, Party home) {
        sql.run("delete from profiles_home where profile_id = ? and party_id = ?", profile.value(), home.id());
        keeper.leave(profile, home);
        horizon.withdrawn(home, List.of(profile));
    }
}
