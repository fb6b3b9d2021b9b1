package org.suivi.profiles.reach;

import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/**
 * Proof that one viewer may know of one profile, decided in this call. Only {@link ProfileRights} makes it; what loads
 * parts of a profile takes it as a parameter, so that a forgotten check cannot compile.
 */
public sealed class Seen permits Editing {

    private final Viewer viewer;
    private final ProfileId profile;
    private final boolean mayEdit;

    Seen(Viewer viewer, ProfileId profile, boolean mayEdit) {
        this.viewer = viewer;
        this.profile = profile;
        this.mayEdit = mayEdit;
    }

    public Viewer viewer() { return viewer; }

    public ProfileId profile() { return profile; }

    /** Whether the viewer may change the profile, and therefore read what is confidential in it. */
    public boolean mayEdit() { return mayEdit; }
}
