package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.suivi.sharing.jobs.Job;

/**
 * Hands waiting mails to the mail server unless their writer holds them back; what cannot be sent is tried again after
 * growing pauses.
 */
@ApplicationScoped
class Postman implements Job {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    private final Outbox outbox;
    private final MailQueue queue;

    @Inject
    Postman(Outbox outbox, MailQueue queue) {
        this.outbox = outbox;
        this.queue = queue;
    }

    @Override
    public String name() { return "mail"; }

    @Override
    public Duration pause() { return Duration.ofSeconds(5); }

    @Override
    public void run() { outbox.server().ifPresent(server -> queue.due().forEach(mail -> deliver(server, mail))); }

    /** Whatever is wrong with one mail, those behind it must not wait for it. */
    private void deliver(MailServer server, QueuedMail mail) {
        try {
            if (!queue.mayLeave(mail)) return;
            server.send(mail);
        } catch (MessagingException | RuntimeException failure) {
            LOG.log(Level.INFO, "mail not sent: " + mail.id() + " " + failure.getClass().getSimpleName());
            queue.failed(mail, failure.getClass().getSimpleName(), hopeless(failure));
            return;
        }
        queue.sent(mail);
    }

    private static boolean hopeless(Exception failure) {
        return failure instanceof AddressException
            || failure instanceof SendFailedException refused && refused.getInvalidAddresses() != null
            && refused.getInvalidAddresses().length > 0;
    }
}
