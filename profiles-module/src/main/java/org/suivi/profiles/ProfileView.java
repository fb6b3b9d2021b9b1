package org.suivi.profiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;

/**
 * A profile as its own page shows it.
 *
 * @param homes    the workspaces (or narrower parties) where the profile is present
 * @param hints    keys of things worth checking that refuse nothing, such as {@code code-permanent-birth}
 * @param mayEdit  whether the viewer may change it; when not, {@code NotAllowed("profile-edit")} answers an edit
 */
public record ProfileView(ProfileId id, long version, String number, State state, PersonName name,
        List<FormerName> formerNames, BirthDate birth, Variants variants, Personal personal,
        List<ContactPoint> points, List<Identifier> identifiers, List<EnrolmentView> enrolments,
        List<AlertView> alerts, List<Party> homes, List<String> hints, Instant createdAt, Instant changedAt,
        boolean mayEdit) {

    public enum State { ACTIVE, ARCHIVED }

    public boolean isArchived() { return state == State.ARCHIVED; }

    public boolean isDeceased() { return personal.deceasedOn() != null; }

    /** Where the person is enrolled now, or null. */
    public EnrolmentView currentEnrolment(LocalDate today) {
        return enrolments.stream().filter(enrolment -> enrolment.isCurrentOn(today)).findFirst().orElse(null);
    }
}
