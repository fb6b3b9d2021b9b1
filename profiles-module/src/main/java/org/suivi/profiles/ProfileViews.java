package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.reach.Seen;

/** Puts together what the page of a profile shows; {@link Seen} proves that the viewer may know it. */
@ApplicationScoped
public class ProfileViews {

    private final Profiles profiles;
    private final DetailLists lists;

    @Inject
    ProfileViews(Profiles profiles, DetailLists lists) {
        this.profiles = profiles;
        this.lists = lists;
    }

    public ProfileView of(Seen seen) { return of(seen, lists.of(seen)); }

    /** @param reachable the points of the profile, where they were read together with others */
    public ProfileView of(Seen seen, List<ContactPoint> reachable) { return of(seen, lists.of(seen, reachable)); }

    ProfileView of(Seen seen, Details details) {
        Profile profile = profiles.find(seen);
        List<String> hints =
                CodePermanent.among(details.identifiers()).map(code -> code.differences(profile)).orElse(List.of());
        return new ProfileView(profile.id(), profile.version(), profile.number(), profile.state(), profile.name(),
                details.formerNames(), profile.birth(), profile.variants(), profile.personal(),
                details.points(), details.identifiers(), details.enrolments(), details.alerts(), details.homes(), hints,
                profile.createdAt(), profile.changedAt(), seen.mayEdit());
    }
}
