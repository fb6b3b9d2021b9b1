package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.schooling.Enrolments;

/** Reads the lists that hang on a profile. */
@ApplicationScoped
class DetailLists {

    private final ContactPoints points;
    private final Identifiers identifiers;
    private final Enrolments enrolments;
    private final Alerts alerts;

    @Inject
    DetailLists(ContactPoints points, Identifiers identifiers, Enrolments enrolments, Alerts alerts) {
        this.points = points;
        this.identifiers = identifiers;
        this.enrolments = enrolments;
        this.alerts = alerts;
    }

    Details of(Seen seen) { return of(seen, points.of(seen)); }

    /** @param reachable the points of the profile, where they were read together with others */
    Details of(Seen seen, List<ContactPoint> reachable) {
        return new Details(reachable, identifiers.of(seen), enrolments.of(seen), alerts.of(seen));
    }
}
