package org.suivi.sharing.notices;

import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;

/** Does what the postman does before it hands a mail over. */
public final class Mailbag {

    private Mailbag() {}

    /** Whether the waiting mail with that reference may leave. */
    public static boolean leaves(UUID reference) {
        MailQueue queue = CDI.current().select(MailQueue.class).get();
        return queue.due().stream().filter(mail -> reference.equals(mail.reference())).allMatch(queue::mayLeave);
    }
}
