package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import org.suivi.profiles.history.ChangeLog;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/**
 * The one way in which a stored profile changes: decide, compare the version, change, write the history, make it findable,
 * tell. Every desk goes through it, so that no change is without its history.
 */
@ApplicationScoped
class Changes {

    private final ProfileRights rights;
    private final Profiles profiles;
    private final Snapshots snapshots;
    private final ChangeLog log;
    private final Announcements announcements;

    @Inject
    Changes(ProfileRights rights, Profiles profiles, Snapshots snapshots, ChangeLog log, Announcements announcements) {
        this.rights = rights;
        this.profiles = profiles;
        this.snapshots = snapshots;
        this.log = log;
        this.announcements = announcements;
    }

    /** Changes the profile for a viewer who may and who saw that version. */
    Receipt make(Viewer viewer, ProfileId id, long version, Trace trace, BiConsumer<Editing, Profile> change) {
        Editing editing = rights.edit(viewer, id);
        profiles.find(editing).requireVersion(version);
        return make(editing, trace, change);
    }

    /** Changes the profile where the right was decided before and there is no version that anybody saw. */
    Receipt make(Editing editing, Trace trace, BiConsumer<Editing, Profile> change) {
        Profile profile = profiles.find(editing);
        Fields before = snapshots.fields(editing, profile);
        change.accept(editing, profile);
        announcements.touch(profile);
        log.profileChanged(editing, before, snapshots.fields(editing, profile), trace);
        snapshots.index(editing, profile);
        return announcements.changed(editing, profile);
    }

    /** The first history and the first words of a profile that was just filled. */
    void made(Editing editing, Profile profile, Trace trace) {
        log.profileChanged(editing, new Fields(), snapshots.fields(editing, profile), trace);
        snapshots.index(editing, profile);
    }
}
