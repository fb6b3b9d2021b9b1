package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Takes mails within the transaction that causes them and hands them to the mail server after its commit. */
@ApplicationScoped
public class Outbox {

    /**
     * Queues one mail of plain text.
     *
     * @param reference what it belongs to for the caller, such as the id of a message
     * @return id of the mail, to ask for its state
     */
    public UUID send(String to, String subject, String body, UUID reference) {
        throw new UnsupportedOperationException();
    }

    /** States by reference; of several mails of one reference the least advanced. */
    public Map<UUID, MailState> states(Collection<UUID> references) { throw new UnsupportedOperationException(); }

    /** Whether a mail server is configured; without one, mails stay queued. */
    public boolean ready() { throw new UnsupportedOperationException(); }
}
