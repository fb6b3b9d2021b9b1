package org.suivi.profiles.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Where staff write to the person or to a contact, and where what was written is kept. */
@ApplicationScoped
@Transactional
public class MessageDesk {

    /** Every e-mail address of the person and of the contacts, with the reason where one may not be used. */
    public List<Recipient> recipients(Viewer viewer, ProfileId profile) { throw new UnsupportedOperationException(); }

    /** Puts the message into the outbox and the journal; {@link RecipientBlocked} when it must not leave. */
    public UUID write(Viewer viewer, ProfileId profile, NewMessage message) { throw new UnsupportedOperationException(); }

    /** What was written from this profile, newest first. */
    public List<MessageView> journal(Viewer viewer, ProfileId profile) { throw new UnsupportedOperationException(); }
}
