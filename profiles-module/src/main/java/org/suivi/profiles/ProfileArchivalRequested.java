package org.suivi.profiles;

import java.util.ArrayList;
import java.util.List;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/**
 * Someone wants to archive a profile. Whoever keeps an active follow-up of it adds a blocker for each; the profile is
 * archived when none is left.
 */
public final class ProfileArchivalRequested {

    /** A follow-up in the way, by the name under which the viewer knows it. */
    public record Blocker(RecordId record, String name) {}

    private final Viewer viewer;
    private final ProfileId profile;
    private final List<Blocker> named = new ArrayList<>();
    private int others;

    ProfileArchivalRequested(Viewer viewer, ProfileId profile) {
        this.viewer = viewer;
        this.profile = profile;
    }

    public Viewer viewer() { return viewer; }

    public ProfileId profile() { return profile; }

    /** Adds a follow-up that the viewer may know of. */
    public void blockedBy(RecordId record, String name) { named.add(new Blocker(record, name)); }

    /** Adds a follow-up that the viewer may not know of: it is counted, not named. */
    public void blockedByHidden() { others++; }

    /** A program hears of the follow-ups that were shared with it, and not even how many others there are. */
    void refuseIfBlocked() {
        if (named.isEmpty() && others == 0) return;
        if (viewer.isClient() && named.isEmpty()) throw new ProfileStaysActive();
        throw new ProfileInUse(named, viewer.isClient() ? 0 : others);
    }
}
