package org.suivi.profiles.roster;

import java.util.UUID;

import org.suivi.profiles.roster.merge.Outcome;
import org.suivi.sharing.ProfileId;

/**
 * One line of the result of an import; it names the place in the file and the profile, not what was claimed.
 *
 * @param record whether it is a record of a former system
 * @param code   key of why it was refused or kept, or of what somebody should look at; or null
 */
public record ItemView(UUID id, boolean record, ItemState state, Outcome.Kind outcome, String externalId,
        String fileName, long line, ProfileId profile, String code) {}
