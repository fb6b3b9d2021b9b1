package org.suivi.profiles;

import org.suivi.sharing.ProfileId;

/**
 * What came of a change, and how far it reaches: the active records that show it from now on, their holders and
 * workspaces.
 *
 * @param now the profile as whoever changed it saw it then, also where it is out of their sight from now on
 */
public record Receipt(ProfileView now, int records, int holders, int workspaces) {

    public ProfileId profile() { return now.id(); }

    public long version() { return now.version(); }
}
