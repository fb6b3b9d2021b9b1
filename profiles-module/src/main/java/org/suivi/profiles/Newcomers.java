package org.suivi.profiles;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.EntityManager;
import org.suivi.profiles.ProfileFact.ProfileCreated;
import org.suivi.profiles.history.ChangeLog;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.names.NameIndex;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.points.PointFields;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.Homes;
import org.suivi.profiles.schooling.Enrolments;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.Today;

/**
 * Makes many profiles at once. Nobody else can know of them yet, so that everything is decided in memory, where one
 * after the other would be written, read back and compared, and goes to the database table by table.
 */
@ApplicationScoped
public class Newcomers {

    private final EntityManager manager;
    private final Profiles profiles;
    private final Homes homes;
    private final Enrolments enrolments;
    private final ChangeLog log;
    private final Announcements announcements;
    private final AuditTrail audit;
    private final Today today;

    @Inject
    Newcomers(EntityManager manager, Profiles profiles, Homes homes, Enrolments enrolments, ChangeLog log,
            Announcements announcements, AuditTrail audit, Today today) {
        this.manager = manager;
        this.profiles = profiles;
        this.homes = homes;
        this.enrolments = enrolments;
        this.log = log;
        this.announcements = announcements;
        this.audit = audit;
        this.today = today;
    }

    /** An empty set of rows, for people and what is known of them. */
    public static NewRows rows() { return new NewRows("profiles_profile", "profiles_contact", "profiles_tie"); }

    /** Adds the rows of the profiles; they may be filled further by the rights that are answered, in the same order. */
    public List<Editing> add(NewRows rows, Viewer viewer, List<NewProfile> people) {
        var made = new ArrayList<Editing>();
        var numbers = profiles.numbers(people.size());
        for (var one : people) made.add(add(rows, viewer, new Profile(viewer, numbers.next(), one, today.now()), one));
        return made;
    }

    /** Writes the rows; when something of it is there already, {@link ChangedMeanwhile}. */
    public void write(NewRows rows) {
        try {
            rows.write(manager);
        } catch (EntityExistsException taken) {
            throw new ChangedMeanwhile();
        }
    }

    /** Makes them visible and tells of them, once the rows are written. */
    public void arrived(Viewer viewer, List<ProfileId> written) {
        homes.settled(viewer, written);
        written.forEach(profile -> {
            audit.subject(profile);
            announcements.tell(new ProfileCreated(profile));
        });
    }

    private Editing add(NewRows rows, Viewer viewer, Profile profile, NewProfile created) {
        if (created.birth() != null) created.birth().requirePossible(today.date());
        if (!viewer.institutions().isEmpty() && created.enrolments().isEmpty()) throw new NotAllowed("institution");
        profile.addTo(rows);
        Editing editing = homes.openNew(rows, viewer, profile.id());
        List<ContactPoint> points = ContactPoints.ofNewProfile(rows, profile.id(), created.points());
        List<Identifier> identifiers = Identifiers.ofNewProfile(rows, profile.id(), created.identifiers());
        Fields fields = ProfileFields.of(profile);
        PointFields.add(fields, "", points);
        identifiers.forEach(one -> fields.put("identifier." + one.system(), one.value()));
        fields.and(enrolments.ofNewProfile(rows, editing, created.enrolments()));
        log.profileMade(rows, editing, fields, new Trace(created.source(), null));
        NameIndex.ofNewProfile(rows, profile.id().value(), Snapshot.words(profile, identifiers, points),
            Snapshot.names(profile));
        return editing;
    }
}
