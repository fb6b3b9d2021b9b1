package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;

/** Takes mails within the transaction that causes them and hands them to the mail server after its commit. */
@ApplicationScoped
public class Outbox {

    private final EntityManager em;
    private final Clock clock;

    @Inject
    Outbox(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * Queues one mail of plain text.
     *
     * @param reference what it belongs to for the caller, such as the id of a message
     * @return id of the mail
     */
    public UUID send(String to, String subject, String body, UUID reference) {
        UUID id = NewId.next();
        Sql.of(em, """
                insert into sharing_mail (id, recipient, subject, body, reference, state, attempts, next_at, created_at)
                values (:id, :to, :subject, :body, :reference, :state, 0, :now, :now)""")
            .with("id", id).with("to", InvalidValue.requireText("to", to, 190))
            .with("subject", oneLine(InvalidValue.requireText("subject", subject, 300)))
            .with("body", InvalidValue.requireLines("body", body, 20_000)).with("reference", reference)
            .with("state", MailState.QUEUED).with("now", clock.instant()).run();
        return id;
    }

    /** States by reference; of several mails of one reference the least advanced. */
    public Map<UUID, MailState> states(Collection<UUID> references) {
        return Sql.of(em, "select reference, state from sharing_mail where reference in (:references)")
            .with("references", references).rows().stream()
            .collect(Collectors.toMap(row -> row.uuid(0), row -> row.constant(1, MailState.class),
                MailState::lessAdvanced));
    }

    /** How many mails stand in which state, for administrators: neither whom they go to nor what they say. */
    public Map<MailState, Long> counts(Viewer viewer) {
        viewer.require(Role.ADMINISTRATOR);
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        Sql.of(em, "select state, count(*) from sharing_mail group by state").rows()
            .forEach(row -> counts.put(row.constant(0, MailState.class), row.number(1)));
        return counts;
    }

    /** Whether a mail server is configured; without one, mails stay queued. */
    public boolean ready() { return server().isPresent(); }

    Optional<MailServer> server() { return MailServer.configured(); }

    /** A line break in a subject would begin another header. */
    private static String oneLine(String subject) { return subject.replaceAll("\\p{Cntrl}+", " "); }
}
