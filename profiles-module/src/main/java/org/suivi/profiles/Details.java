package org.suivi.profiles;

import java.util.List;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.sharing.Party;

/**
 * The lists that hang on a profile, as one viewer sees them.
 *
 * @param homes      where it is present, from the first one on
 * @param alerts     those in force or to come, the gravest first
 * @param enrolments those that last first
 */
record Details(List<ContactPoint> points, List<Identifier> identifiers, List<FormerName> formerNames, List<Party> homes,
        List<AlertView> alerts, List<EnrolmentView> enrolments) {}
