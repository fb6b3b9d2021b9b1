package org.suivi.profiles.reach;

import org.suivi.sharing.Refusal;

/** An archived profile cannot come into an active record; it must be restored first. */
public final class ProfileIsArchived extends Refusal {

    ProfileIsArchived() { super(Kind.CONFLICT, "profile-is-archived"); }
}
