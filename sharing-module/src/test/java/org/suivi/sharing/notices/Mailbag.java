package org.suivi.sharing.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Does what the postman does before it hands a mail over. */
public final class Mailbag {

    private Mailbag() {}

    /** Whether the mail with that reference may leave; there must be one that waits. */
    public static boolean leaves(UUID reference) {
        List<Row> waiting = waiting(reference);
        assertEquals(1, waiting.size(), "mails that wait");
        Row row = waiting.get(0);
        return CDI.current().select(MailQueue.class).get().mayLeave(new QueuedMail(row.uuid(0), row.text(1),
            row.text(2), row.text(3), reference, (int) row.number(4)));
    }

    /** Whether a mail with that reference is still to be handed over. */
    public static boolean waits(UUID reference) { return !waiting(reference).isEmpty(); }

    /** Not the ones that are due, of which the postman takes some at a time. */
    private static List<Row> waiting(UUID reference) {
        return Sql.of(CDI.current().select(EntityManager.class).get(), """
                select id, recipient, subject, body, attempts from sharing_mail
                 where reference = :reference and state in ('QUEUED', 'RETRIED')""")
            .with("reference", reference).rows();
    }
}
