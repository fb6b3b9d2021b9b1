package org.suivi.profiles.roster.merge;

import java.util.List;
import java.util.stream.Stream;

import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.roster.incoming.IncomingGuardian;

/**
 * Where a source and what is known differ about one person.
 *
 * @param own       about the profile itself
 * @param numbers   about its numbers in other systems, one for each system
 * @param around    about those around it
 * @param schooling whether an enrolment is missing
 * @param keys      whether a key of the source is missing
 */
record Difference(ProfileView profile, Plan own, List<Plan> numbers, Around around, boolean schooling,
        boolean keys) {

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
     * @param news what the source says anew about the person
     * @param plan about the person
     * @param tie  about what the person is to the profile
     */
    record OfGuardian(ContactView contact, IncomingGuardian guardian, Claims news, Plan plan, Plan tie) {

        /** Whether the tie had ended and goes on. */
        boolean resumes() { return contact.until() != null; }

        private boolean writes() { return resumes() || !plan.sets().isEmpty() || !tie.sets().isEmpty(); }
    }

    /** About the profile itself. */
    Stream<Plan> plans() { return Stream.concat(Stream.of(own), numbers.stream()); }

    boolean writes() {
        return plans().anyMatch(one -> !one.sets().isEmpty()) || schooling || keys || !around.strangers().isEmpty()
            || !around.forgotten().isEmpty()
            || around.known().stream().anyMatch(OfGuardian::writes);
    }

    boolean proposes() {
        return plans().anyMatch(one -> !one.proposes().isEmpty()) || around.known().stream()
            .anyMatch(one -> !one.plan().proposes().isEmpty() || !one.tie().proposes().isEmpty());
    }
}
