package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileFact.ProfileCreated;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.Homes;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Creates a profile with everything that is known of it from the beginning. */
@ApplicationScoped
class Creation {

    private final Profiles profiles;
    private final Homes homes;
    private final Filling filling;
    private final Changes changes;
    private final Announcements announcements;

    @Inject
    Creation(Profiles profiles, Homes homes, Filling filling, Changes changes, Announcements announcements) {
        this.profiles = profiles;
        this.homes = homes;
        this.filling = filling;
        this.changes = changes;
        this.announcements = announcements;
    }

    ProfileId create(Viewer viewer, NewProfile created) {
        filling.check(created);
        if (!viewer.institutions().isEmpty() && created.enrolments().isEmpty()) throw new NotAllowed("institution");
        Profile profile = profiles.add(viewer, created);
        Editing editing = homes.open(viewer, profile.id());
        filling.fill(editing, created);
        changes.made(editing, profile, new Trace(created.source(), null));
        announcements.tell(new ProfileCreated(profile.id()));
        return profile.id();
    }
}
