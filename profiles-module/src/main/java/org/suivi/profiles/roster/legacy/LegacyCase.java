package org.suivi.profiles.roster.legacy;

import java.time.LocalDate;
import java.util.List;

import org.suivi.profiles.roster.incoming.Origin;

/**
 * A record of a former system.
 *
 * @param service name of the service it belongs to
 * @param type    individual, couple, family, group or consultation; null when it is not said
 * @param people  who is in it, the primary one first
 */
public record LegacyCase(Origin origin, String number, String service, String title, String type, LocalDate openedOn,
        String reason, List<Member> people) {

    public LegacyCase { people = List.copyOf(people); }

    /**
     * Someone in the record.
     *
     * @param externalId key of the person in the migration
     */
    public record Member(String externalId, boolean primary) {}
}
