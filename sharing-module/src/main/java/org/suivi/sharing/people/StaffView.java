package org.suivi.sharing.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;

/**
 * A member of staff as administrators see them.
 *
 * @param canSignIn whether a password was set
 * @param units     teams and services
 */
public record StaffView(UUID id, String familyName, String givenName, String title, String email, String login,
                        boolean active, boolean canSignIn, List<Place> places, List<UnitView> units, long version) {

    /** The roles of a person in one workspace. */
    public record Place(Party workspace, String name, Set<Role> roles) {}

    public String name() { return givenName + " " + familyName; }
}
