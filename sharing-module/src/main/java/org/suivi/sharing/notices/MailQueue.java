package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.suivi.sharing.storage.Sql;

/** The mails that wait, and what became of those that were tried. */
@ApplicationScoped
class MailQueue {

    /** After the last of these pauses a mail is given up: about eleven hours in all. */
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
        Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8));

    private final EntityManager em;
    private final Clock clock;
    private final Event<MailDispatchRequested> requests;

    @Inject
    MailQueue(EntityManager em, Clock clock, Event<MailDispatchRequested> requests) {
        this.em = em;
        this.clock = clock;
        this.requests = requests;
    }

    List<QueuedMail> due() {
        return Sql.of(em, """
                select id, recipient, subject, body, reference, attempts from sharing_mail
                 where state in ('QUEUED', 'RETRIED') and next_at <= :now order by next_at limit 20""")
            .with("now", clock.instant()).rows().stream()
            .map(row -> new QueuedMail(row.uuid(0), row.text(1), row.text(2), row.text(3), row.uuid(4),
                (int) row.number(5)))
            .toList();
    }

    /** Asks whoever wrote it; what is held back never leaves, and its text is forgotten. */
    @Transactional
    public boolean mayLeave(QueuedMail mail) {
        var request = new MailDispatchRequested(mail.reference());
        requests.fire(request);
        if (request.heldBack())
            Sql.of(em, "update sharing_mail set state = 'HELD', error = null, body = '' where id = :id")
                .with("id", mail.id()).run();
        return !request.heldBack();
    }

    /** Its text is forgotten: it may carry a way in, and whoever sent it keeps what must be kept. */
    @Transactional
    public void sent(QueuedMail mail) {
        Sql.of(em, """
                update sharing_mail
                   set state = 'SENT', sent_at = :now, error = null, attempts = attempts + 1, body = ''
                 where id = :id""").with("now", clock.instant()).with("id", mail.id()).run();
    }

    /** @param hopeless true when no later try can help, such as for an address that is none */
    @Transactional
    public void failed(QueuedMail mail, String error, boolean hopeless) {
        boolean over = hopeless || mail.attempts() >= PAUSES.size();
        Duration pause = over ? Duration.ZERO : PAUSES.get(mail.attempts());
        Sql.of(em, """
                update sharing_mail set state = :state, error = :error, attempts = attempts + 1, next_at = :next
                 where id = :id""")
            .with("state", over ? MailState.FAILED : MailState.RETRIED).with("error", error)
            .with("next", clock.instant().plus(pause)).with("id", mail.id()).run();
    }
}
