package org.suivi.profiles;

import org.suivi.sharing.Fact;
import org.suivi.sharing.ProfileId;

/** What happens to profiles. */
public sealed interface ProfileFact extends Fact {

    ProfileId profile();

    record ProfileCreated(ProfileId profile) implements ProfileFact {}

    /** Something of the profile itself has changed: names, details, identifiers, schooling or alerts. */
    record ProfileChanged(ProfileId profile, long version) implements ProfileFact {}

    /** A contact that the profile shows has changed, was added or ended; the version of the profile is the same. */
    record ContactsChanged(ProfileId profile) implements ProfileFact {}

    record ProfileArchived(ProfileId profile) implements ProfileFact {}

    record ProfileRestored(ProfileId profile) implements ProfileFact {}

    /** A school system no longer counts the person among its students; records are not touched by it. */
    record StudentLeft(ProfileId profile) implements ProfileFact {}
}
