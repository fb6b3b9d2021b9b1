package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.schooling.Enrolments;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;
import org.suivi.sharing.storage.Today;

/** Where the lists on a profile are kept: ways to reach the person, identifiers, enrolments and alerts. */
@ApplicationScoped
@Transactional
@UseCase
public class DetailDesk {

    private final Changes changes;
    private final ContactPoints points;
    private final Identifiers identifiers;
    private final Enrolments enrolments;
    private final Alerts alerts;
    private final Today today;

    @Inject
    DetailDesk(Changes changes, ContactPoints points, Identifiers identifiers, Enrolments enrolments, Alerts alerts,
            Today today) {
        this.today = today;
        this.changes = changes;
        this.points = points;
        this.identifiers = identifiers;
        this.enrolments = enrolments;
        this.alerts = alerts;
    }

    /** Changes the person and the lists given with one new version; all of it or nothing. */
    public Receipt rewrite(Viewer viewer, ProfileId profile, Rewrite rewrite) {
        Changes.Revision revision = revision(rewrite);
        return changes.make(viewer, profile, rewrite.edit().version(), revision.trace(), revision.change());
    }

    /** The same for a rewriting that is worked out from the profile as it is, if it still has that version. */
    public Receipt revise(Viewer viewer, ProfileId profile, long version, Function<ProfileView, Rewrite> rewriting) {
        return changes.revise(viewer, profile, version, now -> revision(rewriting.apply(now)));
    }

    /** The lists come first: the queries they need would write a changed profile, and so make two versions of it. */
    private Changes.Revision revision(Rewrite rewrite) {
        EditProfile edit = rewrite.edit();
        Listed lists = rewrite.lists();
        if (edit.birth() != null) edit.birth().requirePossible(today.date());
        return new Changes.Revision(Trace.screen(edit.reason()), (editing, stored) -> {
            if (lists.points() != null) points.keepProfile(editing, lists.points());
            if (lists.identifiers() != null) identifiers.keep(editing, lists.identifiers());
            stored.change(edit, today.date());
        });
    }

    /** Replaces all ways to reach the person; a masked point that comes back stays as it is stored. */
    public Receipt reachAt(Viewer viewer, ProfileId profile, long version, List<ContactPoint> now) {
        return changes.make(viewer, profile, version, Trace.screen(null),
                (editing, stored) -> points.keepProfile(editing, now));
    }

    /** Replaces all identifiers; {@link IdentifierTaken} when another profile has one of them. */
    public Receipt identify(Viewer viewer, ProfileId profile, long version, List<Identifier> now) {
        return changes.make(viewer, profile, version, Trace.screen(null),
                (editing, stored) -> identifiers.keep(editing, now));
    }

    /** Adds an enrolment; one that lasts ends the one before it at the same institution on the day before it begins. */
    public Receipt enrol(Viewer viewer, ProfileId profile, long version, NewEnrolment enrolment) {
        return changes.make(viewer, profile, version, Trace.screen(null),
                (editing, stored) -> enrolments.enrol(editing, enrolment));
    }

    /**
     * Takes the end of an enrolment back.
     *
     * @param until the last day that it had before, null when it goes on
     */
    public Receipt resumeEnrolment(Viewer viewer, ProfileId profile, long version, UUID enrolment, LocalDate until) {
        return changes.make(viewer, profile, version, Trace.screen(null),
                (editing, stored) -> enrolments.resume(editing, enrolment, until));
    }

    /** Ends an enrolment on that day, or today when none is given. */
    public Receipt endEnrolment(Viewer viewer, ProfileId profile, long version, UUID enrolment, LocalDate until) {
        return changes.make(viewer, profile, version, Trace.screen(null),
                (editing, stored) -> enrolments.end(editing, enrolment, until));
    }

    /** Adds an alert that is in force or to come. */
    public Receipt alert(Viewer viewer, ProfileId profile, long version, NewAlert alert) {
        return changes.make(viewer, profile, version, Trace.screen(null),
                (editing, stored) -> alerts.add(editing, alert));
    }

    /** The alert no longer counts from today on. */
    public Receipt endAlert(Viewer viewer, ProfileId profile, long version, UUID alert) {
        return changes.make(viewer, profile, version, Trace.screen(null),
                (editing, stored) -> alerts.end(editing, alert));
    }
}
