package org.suivi.sharing.guilty;

import jakarta.inject.Inject;
import org.suivi.profiles.ProfileDesk;

/** Sits in the ground floor, knows profiles and has its field injected. */
final class SharingLooksUp {

    @Inject
    private ProfileDesk desk;

    boolean works() { return desk.hashCode() != 0; }
}
