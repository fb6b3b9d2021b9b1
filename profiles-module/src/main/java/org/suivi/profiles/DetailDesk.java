package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Where the lists on a profile are kept: ways to reach the person, identifiers, enrolments and alerts. */
@ApplicationScoped
@Transactional
public class DetailDesk {

    /** Replaces all ways to reach the person; a masked point that comes back stays as it is stored. */
    public Receipt reachAt(Viewer viewer, ProfileId profile, long version, List<ContactPoint> points) { throw new UnsupportedOperationException(); }

    /** Replaces all identifiers; {@link IdentifierTaken} when another profile has one of them. */
    public Receipt identify(Viewer viewer, ProfileId profile, long version, List<Identifier> identifiers) { throw new UnsupportedOperationException(); }

    /** Adds an enrolment; one that is current ends the one before it on the day the new one begins. */
    public Receipt enrol(Viewer viewer, ProfileId profile, long version, NewEnrolment enrolment) { throw new UnsupportedOperationException(); }

    public Receipt endEnrolment(Viewer viewer, ProfileId profile, long version, UUID enrolment, LocalDate until) { throw new UnsupportedOperationException(); }

    public Receipt alert(Viewer viewer, ProfileId profile, long version, NewAlert alert) { throw new UnsupportedOperationException(); }

    public Receipt endAlert(Viewer viewer, ProfileId profile, long version, UUID alert) { throw new UnsupportedOperationException(); }
}
