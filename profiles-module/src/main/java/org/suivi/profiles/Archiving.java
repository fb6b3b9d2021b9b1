package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileFact.ProfileArchived;
import org.suivi.profiles.ProfileFact.ProfileRestored;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.reach.FollowUpResumed;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Takes profiles off the active lists and brings them back; of one that is there already nobody hears. */
@ApplicationScoped
class Archiving {

    private final Changes changes;
    private final Event<ProfileArchivalRequested> requests;
    private final Announcements announcements;
    private final Homecoming homecoming;

    @Inject
    Archiving(Changes changes, Event<ProfileArchivalRequested> requests, Announcements announcements,
            Homecoming homecoming) {
        this.changes = changes;
        this.requests = requests;
        this.announcements = announcements;
        this.homecoming = homecoming;
    }

    /** The profile is locked before anyone is asked, so that no record begins to follow it meanwhile. */
    void archive(Viewer viewer, ProfileId id, long version, String reason) {
        Receipt receipt = changes.make(viewer, id, version, Trace.screen(reason), (editing, profile) -> {
            var request = new ProfileArchivalRequested(viewer, id);
            requests.fire(request);
            request.refuseIfBlocked();
            profile.archive();
        });
        if (receipt.version() != version) announcements.tell(new ProfileArchived(id));
    }

    void restore(Viewer viewer, ProfileId id, long version) {
        Receipt receipt = changes.make(viewer, id, version, Trace.screen(null),
                (editing, profile) -> profile.restore());
        if (receipt.version() != version) announcements.tell(new ProfileRestored(id));
    }

    /** A record that becomes active again brings its profiles back with it, and those concerned hear of it (E26). */
    void on(@Observes FollowUpResumed fact) {
        changes.make(fact.profile(), new Trace("record", null), (editing, profile) -> profile.restore());
        announcements.tell(new ProfileRestored(fact.profile().profile()));
        homecoming.tell(fact.profile());
    }
}
