package org.suivi.profiles.roster.merge;

import java.util.UUID;

import org.suivi.sharing.ProfileId;

/**
 * A value that a source proposes, beside what stands now.
 *
 * @param who     name of the profile, or of its contact
 * @param current what stands now, null when nothing
 */
public record ProposalView(UUID id, ProfileId profile, String who, boolean contact, Field field, String current,
        String proposed, String source) {}
