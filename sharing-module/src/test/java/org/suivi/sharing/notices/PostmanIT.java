package org.suivi.sharing.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** Mails on their way to a mail server. */
@SuiviTest
class PostmanIT {

    @Inject
    private Outbox outbox;

    @Inject
    private Postman postman;

    @Inject
    private UnsureWriter writer;

    @Inject
    private TestClock time;

    @Inject
    private EntityManager em;

    private GreenMail server;

    @BeforeEach
    void aMailServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        System.setProperty("suivi.smtp.url", "smtp://127.0.0.1:" + server.getSmtp().getPort());
        System.setProperty("suivi.smtp.from", "suivi@école.example");
    }

    @AfterEach
    void none() {
        server.stop();
        System.clearProperty("suivi.smtp.url");
        System.clearProperty("suivi.smtp.from");
    }

    @Test
    void handsOverWhatWasWrittenAndForgetsItsText() throws MessagingException, IOException {
        UUID reference = written("zoe@example.org");
        postman.run();
        postman.run();
        assertEquals(1, arrived("zoe@example.org").length);
        MimeMessage got = arrived("zoe@example.org")[0];
        assertEquals("Un rendez-vous à Québec", got.getSubject());
        assertEquals("Chère Zoé,\r\nmardi à 9 h.", got.getContent().toString().strip());
        assertEquals(List.of("zoe@example.org"), Arrays.stream(got.getAllRecipients()).map(Address::toString).toList());
        assertEquals("auto-generated", got.getHeader("Auto-Submitted", null));
        assertStands(reference, MailState.SENT, null);
        assertEquals("", mail(reference).raw(2));
    }

    @Test
    void triesAgainWhenTheServerIsBack() {
        UUID reference = written("mia@example.org");
        server.stop();
        postman.run();
        assertStands(reference, MailState.RETRIED, "MailConnectException");
        server.start();
        System.setProperty("suivi.smtp.url", "smtp://127.0.0.1:" + server.getSmtp().getPort());
        postman.run();
        assertEquals(0, arrived("mia@example.org").length);
        time.move(Duration.ofMinutes(2));
        postman.run();
        assertEquals(1, arrived("mia@example.org").length);
        assertStands(reference, MailState.SENT, null);
    }

    @Test
    void givesUpAtOnceAnAddressThatIsNone() {
        UUID reference = written("zoe at example.org");
        postman.run();
        assertStands(reference, MailState.FAILED, "AddressException");
    }

    @Test
    void goesOnAfterAMailThatItsWriterCannotDecideAbout() {
        UUID unsure = written("a@example.org");
        UUID next = written("b@example.org");
        writer.beUnsureOf(unsure);
        postman.run();
        assertStands(unsure, MailState.RETRIED, "IllegalStateException");
        assertStands(next, MailState.SENT, null);
    }

    private UUID written(String to) {
        UUID reference = UUID.randomUUID();
        Transactions.run(() -> outbox.send(to, "Un rendez-vous à Québec", "Chère Zoé,\nmardi à 9 h.", reference));
        return reference;
    }

    private MimeMessage[] arrived(String address) { return server.getReceivedMessagesForDomain(address); }

    private void assertStands(UUID reference, MailState state, String error) {
        assertEquals(state, mail(reference).constant(0, MailState.class));
        assertEquals(error, mail(reference).text(1));
    }

    private Row mail(UUID reference) {
        return Sql.of(em, "select state, error, body from sharing_mail where reference = :r").with("r", reference)
            .first().orElseThrow();
    }

    @ApplicationScoped
    static class UnsureWriter {

        private UUID unsureOf;

        void beUnsureOf(UUID reference) { unsureOf = reference; }

        void on(@Observes MailDispatchRequested leaving) {
            if (leaving.reference().equals(unsureOf)) throw new IllegalStateException();
        }
    }
}
