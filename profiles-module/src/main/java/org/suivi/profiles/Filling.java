package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.schooling.Enrolments;
import org.suivi.profiles.sql.Today;
import org.suivi.sharing.audit.AuditTrail;

/** Fills a new profile with the lists that came with it. */
@ApplicationScoped
class Filling {

    private final ContactPoints points;
    private final Identifiers identifiers;
    private final Enrolments enrolments;
    private final AuditTrail audit;
    private final Today today;

    @Inject
    Filling(ContactPoints points, Identifiers identifiers, Enrolments enrolments, AuditTrail audit, Today today) {
        this.points = points;
        this.identifiers = identifiers;
        this.enrolments = enrolments;
        this.audit = audit;
        this.today = today;
    }

    void check(NewProfile created) {
        if (created.birth() != null) created.birth().requireNotAfter(today.date());
    }

    void fill(Editing editing, NewProfile created) {
        audit.subject(editing.profile());
        points.keepProfile(editing, created.points());
        identifiers.keep(editing, created.identifiers());
        created.enrolments().forEach(enrolment -> enrolments.enrol(editing, enrolment));
    }
}
