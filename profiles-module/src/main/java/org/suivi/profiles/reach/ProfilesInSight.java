package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.Sight;

/** Which profiles a follower of changes may know of: those within reach, as everywhere. */
@ApplicationScoped
class ProfilesInSight implements Sight {

    private final Summaries summaries;

    @Inject
    ProfilesInSight(Summaries summaries) { this.summaries = summaries; }

    @Override
    public ChangeType.Subject subject() { return ChangeType.Subject.PROFILE; }

    @Override
    public Set<UUID> among(Viewer viewer, Collection<UUID> ids) {
        return new HashSet<>(summaries.visible(viewer, ids.stream().map(ProfileId::new).toList()));
    }
}
