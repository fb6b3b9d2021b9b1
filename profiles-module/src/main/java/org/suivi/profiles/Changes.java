package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.suivi.profiles.history.ChangeLog;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.names.NameIndex;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/**
 * The one way in which a stored profile changes: decide, compare the version, change, write the history, make it
 * findable, tell. Every desk goes through it, so that no change is without its history.
 */
@ApplicationScoped
class Changes {

    private final ProfileRights rights;
    private final Profiles profiles;
    private final ProfileViews views;
    private final DetailLists lists;
    private final ChangeLog log;
    private final NameIndex index;
    private final Announcements announcements;

    @Inject
    Changes(ProfileRights rights, Profiles profiles, ProfileViews views, DetailLists lists, ChangeLog log,
            NameIndex index, Announcements announcements) {
        this.rights = rights;
        this.profiles = profiles;
        this.views = views;
        this.lists = lists;
        this.log = log;
        this.index = index;
        this.announcements = announcements;
    }

    /** What is to be done, once it is known. */
    record Revision(Trace trace, BiConsumer<Editing, Profile> change) {}

    /** Changes the profile for a viewer who may and who saw that version. */
    Receipt make(Viewer viewer, ProfileId id, long version, Trace trace, BiConsumer<Editing, Profile> change) {
        Editing editing = rights.edit(viewer, id);
        profiles.find(editing).requireVersion(version);
        return make(editing, trace, change);
    }

    /** Changes the profile where the right was decided before and there is no version that anybody saw. */
    Receipt make(Editing editing, Trace trace, BiConsumer<Editing, Profile> change) {
        return make(editing, trace, lists.of(editing), change);
    }

    /** The same for a change that is worked out from what the profile says now. */
    Receipt revise(Viewer viewer, ProfileId id, long version, Function<ProfileView, Revision> change) {
        Editing editing = rights.edit(viewer, id);
        profiles.find(editing).requireVersion(version);
        Details now = lists.of(editing);
        Revision revision = change.apply(views.of(editing, now));
        return make(editing, revision.trace(), now, revision.change());
    }

    /** What changes nothing makes no new version, and nobody hears of it. */
    private Receipt make(Editing editing, Trace trace, Details details, BiConsumer<Editing, Profile> change) {
        Profile profile = profiles.find(editing);
        Snapshot before = Snapshot.of(profile, details);
        List<Object> said = profile.says();
        change.accept(editing, profile);
        boolean own = !profile.says().equals(said);
        if (own) announcements.touch(profile);
        Details now = lists.of(editing);
        if (!own && now.equals(details)) return announcements.receipt(views.of(editing, now));
        if (!own) announcements.touch(profile);
        Snapshot after = Snapshot.of(profile, now);
        log.profileChanged(editing, before.fields(), after.fields(), trace);
        index(profile.id().value(), before, after);
        return announcements.changed(editing, profile, views.of(editing, now));
    }

    private void index(UUID profile, Snapshot before, Snapshot after) {
        index.words(profile, before.words(), after.words());
        if (!before.names().equals(after.names())) index.sounds(profile, after.names());
    }
}
