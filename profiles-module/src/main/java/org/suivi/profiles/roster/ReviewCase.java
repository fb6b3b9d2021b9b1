package org.suivi.profiles.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.suivi.profiles.identity.PossibleDuplicate;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Placement;

/**
 * Someone of an import who may have a profile already, side by side with the candidates.
 *
 * @param place institution and grade as the source says them; empty when it does not
 */
public record ReviewCase(UUID item, UUID run, String externalId, String family, String given, LocalDate birthDate,
        String place, List<PossibleDuplicate> candidates) {

    static ReviewCase of(RosterItem item, IncomingPerson person, List<PossibleDuplicate> candidates) {
        return new ReviewCase(item.id(), item.run(), item.externalId(), person.name().family(), person.name().given(),
            person.birthDate(), person.placements().stream().findFirst().map(ReviewCase::place).orElse(""), candidates);
    }

    private static String place(Placement placement) {
        String place = placement.place() == null ? "" : placement.place();
        return placement.grade() == null ? place : place + " · " + placement.grade();
    }
}
