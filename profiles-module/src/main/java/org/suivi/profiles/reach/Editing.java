package org.suivi.profiles.reach;

import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Proof that one viewer may change one profile, decided in this call after the profile was locked. */
public final class Editing extends Seen {

    Editing(Viewer viewer, ProfileId profile) { super(viewer, profile, true); }
}
