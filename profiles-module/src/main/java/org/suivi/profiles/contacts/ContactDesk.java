package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Where the contacts of profiles are kept. */
@ApplicationScoped
@Transactional
public class ContactDesk {

    /** The contacts of a profile in the order in which they are called; ended ones last. */
    public List<ContactView> of(Viewer viewer, ProfileId profile) { throw new UnsupportedOperationException(); }

    /** Adds a new person as a contact, or ties the one that has the same identifier already. */
    public ContactReceipt add(Viewer viewer, ProfileId profile, NewContact contact) { throw new UnsupportedOperationException(); }

    /** Ties a person who is a contact of another profile within reach, such as a sibling's. */
    public ContactReceipt share(Viewer viewer, ProfileId profile, UUID contact, Tie tie) { throw new UnsupportedOperationException(); }

    /** Changes the person for every profile that shows it; the viewer comes from one of them. */
    public ContactReceipt edit(Viewer viewer, ProfileId profile, UUID contact, long version, Person person) { throw new UnsupportedOperationException(); }

    /** Changes what the contact is to this one profile. */
    public ContactReceipt tie(Viewer viewer, ProfileId profile, UUID tieId, long tieVersion, Tie tie) { throw new UnsupportedOperationException(); }

    /** Ends the tie on that day; it stays readable. */
    public void end(Viewer viewer, ProfileId profile, UUID tieId, LocalDate until, String reason) { throw new UnsupportedOperationException(); }

    /** Contacts of profiles within reach whose name or address matches, to share one of them. */
    public List<ContactMatch> find(Viewer viewer, String words) { throw new UnsupportedOperationException(); }
}
