package org.suivi.profiles;

import org.suivi.sharing.Fact;
import org.suivi.sharing.ProfileId;

/** What happens to profiles. */
public sealed interface ProfileFact extends Fact {

    ProfileId profile();

    record ProfileCreated(ProfileId profile) implements ProfileFact {}

    /** Anything that a page about the profile shows has changed: names, details, schooling, alerts or contacts. */
    record ProfileChanged(ProfileId profile, long version) implements ProfileFact {}

    record ProfileArchived(ProfileId profile) implements ProfileFact {}

    record ProfileRestored(ProfileId profile) implements ProfileFact {}
}
