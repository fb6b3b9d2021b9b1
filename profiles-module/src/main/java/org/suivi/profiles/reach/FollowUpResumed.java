package org.suivi.profiles.reach;

import org.suivi.sharing.Fact;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** An archived record is active again and follows this profile. */
public record FollowUpResumed(Viewer viewer, ProfileId profile) implements Fact {}
