package org.suivi.profiles;

import java.util.List;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.schooling.EnrolmentView;

/** The lists that hang on a profile, as one viewer sees them. */
record Details(List<ContactPoint> points, List<Identifier> identifiers, List<EnrolmentView> enrolments,
        List<AlertView> alerts) {}
