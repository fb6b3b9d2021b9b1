package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.people.PeopleFact.StaffInvited;
import org.suivi.sharing.storage.Settings;
import org.suivi.sharing.storage.Sql;

/**
 * Mails to staff that something waits for them: no name of a client, no word of content, only the way to Suivi. Both
 * languages stand in each, because a mail does not know who reads it in which.
 */
@ApplicationScoped
class NoticeMail {

    /** A unit of more people is told in the application only. */
    private static final int MOST_PEOPLE = 20;

    private final EntityManager em;
    private final Outbox outbox;

    @Inject
    NoticeMail(EntityManager em, Outbox outbox) {
        this.em = em;
        this.outbox = outbox;
    }

    void tell(Notice notice, List<UUID> people) {
        if (people.size() > MOST_PEOPLE) return;
        BothLanguages text = new BothLanguages("mail.notice", address(""));
        Sql.of(em, "select email from sharing_staff where id in (:people)").with("people", people).rows()
            .forEach(row -> outbox.send(row.text(0), text.subject(), text.body(), notice.record().value()));
    }

    void on(@Observes StaffInvited fact) {
        BothLanguages text = new BothLanguages("mail.invitation", address("/invitation.xhtml?token=" + fact.token()));
        outbox.send(fact.email(), text.subject(), text.body(), fact.staff());
    }

    private static String address(String path) {
        return Settings.find("suivi.public.url").orElse("http://localhost:8080").replaceAll("/+$", "") + path;
    }
}
