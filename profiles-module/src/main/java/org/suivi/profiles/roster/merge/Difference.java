package org.suivi.profiles.roster.merge;

import java.util.List;

import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.roster.incoming.IncomingGuardian;

/**
 * Where a source and what is known differ about one person.
 *
 * @param own       about the profile itself
 * @param known     about guardians who are contacts already
 * @param strangers guardians who are no contacts yet
 * @param schooling whether an enrolment is missing
 */
record Difference(ProfileView profile, Plan own, List<OfGuardian> known, List<IncomingGuardian> strangers,
        boolean schooling) {

    /** About one guardian. */
    record OfGuardian(ContactView contact, IncomingGuardian guardian, Plan plan) {}

    boolean writes() {
        return !own.sets().isEmpty() || schooling || !strangers.isEmpty()
            || known.stream().anyMatch(one -> !one.plan().sets().isEmpty());
    }
}
