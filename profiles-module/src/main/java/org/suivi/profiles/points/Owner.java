package org.suivi.profiles.points;

import java.util.UUID;
import org.suivi.sharing.ProfileId;

/** Whose way to be reached it is: a profile's or a contact's, never both. */
record Owner(UUID profile, UUID contact) {

    static Owner profile(ProfileId id) { return new Owner(id.value(), null); }

    static Owner contact(UUID id) { return new Owner(null, id); }
}
