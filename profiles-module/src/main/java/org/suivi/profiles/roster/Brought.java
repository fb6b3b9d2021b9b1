package org.suivi.profiles.roster;

import org.suivi.profiles.ProfileView;

/**
 * What became of one person who was sent alone.
 *
 * @param now the profile afterwards; null when nothing was written or it is out of the caller's sight from now on
 */
public record Brought(BatchResult result, ProfileView now) {}
