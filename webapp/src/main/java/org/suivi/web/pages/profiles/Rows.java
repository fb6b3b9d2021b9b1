package org.suivi.web.pages.profiles;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.records.FollowUps;
import org.suivi.records.FollowUps.FollowUp;
import org.suivi.sharing.Viewer;

/** Puts beside each profile of a page who follows it, in one question for the whole page. */
@ApplicationScoped
class Rows {

    private final FollowUps followUps;

    @Inject
    Rows(FollowUps followUps) { this.followUps = followUps; }

    List<ProfileRow> of(Viewer viewer, List<ProfileSummary> profiles) {
        var followed = followUps.of(viewer, profiles.stream().map(ProfileSummary::id).toList());
        return profiles.stream().map(profile -> row(profile, followed.getOrDefault(profile.id(), List.of()))).toList();
    }

    private static ProfileRow row(ProfileSummary profile, List<FollowUp> followed) {
        var team = followed.stream().map(FollowUp::holder).distinct().toList();
        Instant activity = followed.stream().map(FollowUp::activity).max(Comparator.naturalOrder()).orElse(null);
        return new ProfileRow(profile, followed.size(), team, activity);
    }
}
