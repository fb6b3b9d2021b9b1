package org.suivi.profiles.roster.merge;

import java.util.List;

import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.roster.incoming.IncomingGuardian;

/**
 * Where a source and what is known differ about one person.
 *
 * @param own       about the profile itself
 * @param around    about those around it
 * @param schooling whether an enrolment is missing
 * @param keys      whether an identifier is missing
 */
record Difference(ProfileView profile, Plan own, Around around, boolean schooling, boolean keys) {

    /**
     * Guardians of one person.
     *
     * @param known     those who are contacts already
     * @param strangers those who are no contacts yet
     * @param forgotten contacts whose tie is to end
     */
    record Around(List<OfGuardian> known, List<IncomingGuardian> strangers, List<ContactView> forgotten) {}

    /**
     * About one guardian.
     *
     * @param plan about the person
     * @param tie  about what the person is to the profile
     */
    record OfGuardian(ContactView contact, IncomingGuardian guardian, Plan plan, Plan tie) {}

    boolean writes() {
        return !own.sets().isEmpty() || schooling || keys || !around.strangers().isEmpty()
            || !around.forgotten().isEmpty()
            || around.known().stream().anyMatch(one -> !one.plan().sets().isEmpty() || !one.tie().sets().isEmpty());
    }

    boolean proposes() {
        return !own.proposes().isEmpty() || around.known().stream()
            .anyMatch(one -> !one.plan().proposes().isEmpty() || !one.tie().proposes().isEmpty());
    }
}
