package org.suivi.profiles;

import org.suivi.sharing.Refusal;

/** The profile cannot be archived now, for reasons that only people in the workspace may know. */
public final class ProfileStaysActive extends Refusal {

    ProfileStaysActive() { super(Kind.CONFLICT, "profile-stays-active"); }
}
