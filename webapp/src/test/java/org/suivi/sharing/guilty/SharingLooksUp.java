package org.suivi.sharing.guilty;

import jakarta.inject.Inject;
import org.suivi.profiles.ProfileDesk;
import org.suivi.sharing.Refusal;

/** Sits in the ground floor, knows profiles, has its field injected and swallows refusals. */
final class SharingLooksUp {

    @Inject
    private ProfileDesk desk;

    boolean works() {
        try {
            return desk.hashCode() != 0;
        } catch (Refusal swallowed) {
            return false;
        }
    }
}
