package org.suivi.profiles.contacts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A contact as one profile shows it.
 *
 * @param contact the person, the same for all siblings
 * @param tieId   the tie between this profile and the contact
 * @param until   last day of the tie, or null while it lasts
 */
public record ContactView(UUID contact, long version, Person person, UUID tieId, long tieVersion, Tie tie,
        LocalDate until) {

    public boolean isCurrentOn(LocalDate day) { return until == null || !until.isBefore(day); }
}
