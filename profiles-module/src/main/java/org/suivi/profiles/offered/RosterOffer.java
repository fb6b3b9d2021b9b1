package org.suivi.profiles.offered;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.audit.UseCase;

/** Where systems read the roster of a workspace; whoever is named stands in the audit trail. */
@ApplicationScoped
@Transactional
@UseCase
public class RosterOffer {

    /** Who is asked for: a list of everybody, of students, or of students of one institution. */
    public record Whom(boolean studentsOnly, String school) {

        public static final Whom EVERYBODY = new Whom(false, null);
        public static final Whom STUDENTS = new Whom(true, null);

        public static Whom studentsOf(String school) { return new Whom(true, school); }
    }

    private final OfferedRows rows;
    private final OfferedDetails details;
    private final AuditTrail audit;

    @Inject
    RosterOffer(OfferedRows rows, OfferedDetails details, AuditTrail audit) {
        this.rows = rows;
        this.details = details;
        this.audit = audit;
    }

    @UseCase(quiet = true)
    public Offered<OfferedSchool> schools(Viewer viewer, Wish wish) {
        requireRoster(viewer);
        return rows.schools(viewer, wish);
    }

    /** Guardians are among them only for who may read contacts. */
    public Offered<OfferedPerson> people(Viewer viewer, Whom whom, Wish wish) {
        requireRoster(viewer);
        boolean guardians = viewer.has(Scope.CONTACTS_READ);
        var found = rows.people(viewer, new OfferedRows.Kinds(guardians && !whom.studentsOnly(), whom.school()), wish);
        List<OfferedPerson> people = details.of(viewer, found.rows(), guardians);
        for (var one : people)
            if (one.role() == OfferedPerson.Role.STUDENT) audit.subject(ProfileId.of(one.key()));
        return new Offered<>(people, found.total());
    }

    public Offered<OfferedBirth> births(Viewer viewer, Wish wish) {
        viewer.require(Scope.ROSTER_DEMOGRAPHICS_READ);
        var found = rows.births(viewer, wish);
        for (var one : found.rows()) audit.subject(ProfileId.of(one.key()));
        return found;
    }

    private static void requireRoster(Viewer viewer) {
        if (!viewer.has(Scope.ROSTER_READ)) viewer.require(Scope.ROSTER_CORE_READ);
    }
}
