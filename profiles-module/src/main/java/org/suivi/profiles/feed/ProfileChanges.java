package org.suivi.profiles.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileFact;
import org.suivi.profiles.ProfileFact.ContactsChanged;
import org.suivi.profiles.ProfileFact.ProfileArchived;
import org.suivi.profiles.ProfileFact.ProfileChanged;
import org.suivi.profiles.ProfileFact.ProfileCreated;
import org.suivi.profiles.ProfileFact.ProfileRestored;
import org.suivi.profiles.ProfileFact.StudentLeft;
import org.suivi.sharing.feed.Change;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.Feed;

/** Tells the feed what happens to profiles. */
@ApplicationScoped
class ProfileChanges {

    private final Feed feed;

    @Inject
    ProfileChanges(Feed feed) { this.feed = feed; }

    void on(@Observes ProfileCreated fact) { tell(ChangeType.PROFILE_CREATED, fact); }

    void on(@Observes ProfileChanged fact) { tell(ChangeType.PROFILE_CHANGED, fact); }

    void on(@Observes ContactsChanged fact) { tell(ChangeType.CONTACTS_CHANGED, fact); }

    void on(@Observes ProfileArchived fact) { tell(ChangeType.PROFILE_ARCHIVED, fact); }

    void on(@Observes ProfileRestored fact) { tell(ChangeType.PROFILE_RESTORED, fact); }

    void on(@Observes StudentLeft fact) { tell(ChangeType.STUDENT_LEFT, fact); }

    private void tell(ChangeType type, ProfileFact fact) { feed.tell(Change.of(type, fact.profile())); }
}
