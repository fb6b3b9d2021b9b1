package org.suivi.profiles.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.profiles.reach.Seen;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;
import org.suivi.sharing.notices.MailState;
import org.suivi.sharing.notices.Outbox;
import org.suivi.sharing.storage.Today;

/** Where staff write to the person or to a contact, and where what was written is kept. */
@ApplicationScoped
@Transactional
@UseCase
public class MessageDesk {

    private static final int MOST = 200;

    private final ProfileRights rights;
    private final Recipients recipients;
    private final SharedAddresses addresses;
    private final EntityManager manager;
    private final Outbox outbox;
    private final Today today;

    @Inject
    MessageDesk(ProfileRights rights, Recipients recipients, SharedAddresses addresses, EntityManager manager,
            Outbox outbox, Today today) {
        this.rights = rights;
        this.recipients = recipients;
        this.addresses = addresses;
        this.manager = manager;
        this.outbox = outbox;
        this.today = today;
    }

    /** Every e-mail address of the person and of the contacts, with the reason where one may not be used. */
    public List<Recipient> recipients(Viewer viewer, ProfileId profile) { return recipients.of(viewer, profile); }

    /** Whether an e-mail address of the person is one of a contact as well, who would read along. */
    public boolean sharesAddress(Viewer viewer, ProfileId profile) {
        return !addresses.of(rights.see(viewer, profile).profile()).isEmpty();
    }

    /** Puts the message into the outbox and the journal; {@link RecipientBlocked} when it must not leave. */
    public UUID write(Viewer viewer, ProfileId profile, NewMessage message) {
        Seen seen = rights.see(viewer, profile);
        Recipient to = recipients.of(viewer, profile).stream()
                .filter(recipient -> recipient.point().equals(message.point())).findFirst()
                .orElseThrow(NotVisible::new);
        to.requireOpen(message);
        var written = new Message(seen, to, message, today.now());
        manager.persist(written);
        outbox.send(to.address(), message.subject(), message.body(), written.id());
        return written.id();
    }

    /** What was written from this profile, newest first. */
    public List<MessageView> journal(Viewer viewer, ProfileId profile) {
        Seen seen = rights.see(viewer, profile);
        List<Message> written = manager.createQuery(
                "select m from Message m where m.profile = :profile order by m.at desc, m.id desc", Message.class)
                .setParameter("profile", seen.profile().value()).setMaxResults(MOST).getResultList();
        Map<UUID, MailState> states = outbox.states(written.stream().map(Message::id).toList());
        return written.stream().map(one -> one.view(seen, states.getOrDefault(one.id(), MailState.QUEUED))).toList();
    }

    /** Whether messages leave at all; without a mail server they wait in the outbox. */
    @UseCase(quiet = true)
    public boolean ready(Viewer viewer) { return outbox.ready(); }
}
