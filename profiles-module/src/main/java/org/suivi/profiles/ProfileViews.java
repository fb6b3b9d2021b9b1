package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.reach.Homes;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.schooling.Enrolments;

/** Puts together what the page of a profile shows. */
@ApplicationScoped
class ProfileViews {

    private final Profiles profiles;
    private final ContactPoints points;
    private final Identifiers identifiers;
    private final Enrolments enrolments;
    private final Alerts alerts;
    private final Homes homes;

    @Inject
    ProfileViews(Profiles profiles, ContactPoints points, Identifiers identifiers, Enrolments enrolments,
            Alerts alerts, Homes homes) {
        this.profiles = profiles;
        this.points = points;
        this.identifiers = identifiers;
        this.enrolments = enrolments;
        this.alerts = alerts;
        this.homes = homes;
    }

    ProfileView of(Seen seen) {
        Profile profile = profiles.find(seen);
        List<Identifier> known = identifiers.of(seen);
        List<String> hints = CodePermanent.among(known).map(code -> code.differences(profile)).orElse(List.of());
        return new ProfileView(profile.id(), profile.version(), profile.number(), profile.state(), profile.name(),
                profile.formerNames(), profile.birth(), profile.variants(), profile.personal(),
                points.ofProfile(seen), known, enrolments.of(seen), alerts.of(seen), homes.of(seen), hints,
                profile.createdAt(), profile.changedAt(), seen.mayEdit());
    }
}
