package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.suivi.profiles.ProfileFact;
import org.suivi.profiles.ProfileFact.ContactsChanged;
import org.suivi.sharing.ProfileId;

/** Tells whoever shows a profile that its contacts are no longer the same. */
@ApplicationScoped
class ContactNews {

    private final Event<ProfileFact> facts;

    @Inject
    ContactNews(Event<ProfileFact> facts) { this.facts = facts; }

    void tell(List<ProfileId> profiles) { profiles.forEach(profile -> facts.fire(new ContactsChanged(profile))); }
}
