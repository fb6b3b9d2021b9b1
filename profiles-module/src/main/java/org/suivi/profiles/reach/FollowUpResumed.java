package org.suivi.profiles.reach;

import org.suivi.sharing.Fact;

/** An archived record is active again and follows this archived profile, which must come back with it. */
public record FollowUpResumed(Editing profile) implements Fact {}
