package org.suivi.sharing.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.sharing.jobs.Job;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.storage.Today;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** Who is told of what, in the application and by mail. */
@SuiviTest
class NoticesIT {

    @Inject
    private House house;

    @Inject
    private Notices notices;

    @Inject
    private Shares shares;

    @Inject
    private Handovers handovers;

    @Inject
    private Custodies custodies;

    @Inject
    private Outbox outbox;

    @Inject
    private MailQueue queue;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private TestClock time;

    @Inject
    private Today today;

    @Inject
    private EntityManager em;

    private Party school;
    private Viewer sender;
    private Viewer recipient;
    private RecordId record;

    @BeforeEach
    void aRecordAndTwoPeople() {
        school = house.workspace("École");
        sender = house.practitioner(school);
        recipient = house.practitioner(school);
        record = RecordId.next();
        Transactions.run(() -> custodies.open(sender, record, sender.self()));
    }

    @Test
    void tellsWhoGotAShareAndNotWhoGaveIt() {
        shares.share(sender, record, recipient.self(), Level.READ, null);
        NoticeView told = notices.list(recipient).get(0);
        assertEquals("notice.share-given", told.key());
        assertEquals(sender.name(), told.by());
        assertEquals(record, told.record());
        assertEquals(0, notices.unread(sender));
        assertEquals(1, notices.unread(recipient));
        notices.markRead(sender, told.id());
        assertEquals(1, notices.unread(recipient));
        notices.markRead(recipient, told.id());
        assertEquals(0, notices.unread(recipient));
    }

    @Test
    void tellsEveryoneInAUnitThroughWhichUnit() {
        Party team = house.team(school, "Équipe volante");
        house.joins(recipient.self().id(), team);
        house.joins(sender.self().id(), team);
        shares.share(sender, record, team, Level.READ, null);
        NoticeView told = notices.list(recipient).get(0);
        assertEquals("notice.share-given.unit", told.key());
        assertEquals("Équipe volante", told.unit());
        assertTrue(notices.list(sender).isEmpty());
    }

    @Test
    void tellsTheSenderWhatBecameOfAnOffer() {
        UUID offer = handovers.offer(sender, record, new TransferOffer(recipient.self(), null, null, false, true));
        assertEquals(offer, notices.list(recipient).get(0).handover());
        handovers.accept(recipient, offer, null);
        assertEquals("notice.transfer-accepted", notices.list(sender).get(0).key());
        notices.markAllRead(sender);
        assertEquals(0, notices.unread(sender));
    }

    @Test
    void e19RemindsTheRecipientOnceBeforeAnOfferExpires() {
        noon(LocalDate.of(2031, 6, 2));
        handovers.offer(sender, record, new TransferOffer(recipient.self(), null, null, false, true));
        time.move(Duration.ofDays(10));
        assertEquals(List.of("notice.transfer-offered"), toldAfterExpiry(recipient));
        time.move(Duration.ofDays(2));
        assertEquals(List.of("notice.transfer-reminder", "notice.transfer-offered"), toldAfterExpiry(recipient));
        assertEquals(1, notices.unread(recipient), "the offer itself is to be answered, not news");
        assertEquals(2, mailsTo(recipient));
        time.move(Duration.ofDays(1));
        assertEquals(2, toldAfterExpiry(recipient).size());
        assertEquals(List.of(), notices.list(sender));
        time.move(Duration.ofDays(3));
        assertEquals(List.of("notice.transfer-expired"), toldAfterExpiry(sender));
        assertEquals(2, notices.list(recipient).size());
    }

    @Test
    void e19RemindsOfAShortOfferOnTheNextDay() {
        LocalDate day = LocalDate.of(2031, 6, 2);
        noon(day);
        handovers.offer(sender, record, new TransferOffer(recipient.self(), null, day.plusDays(2), false, true));
        assertEquals(1, toldAfterExpiry(recipient).size());
        time.move(Duration.ofHours(25));
        assertEquals("notice.transfer-reminder", toldAfterExpiry(recipient).get(0));
    }

    @Test
    void e19RemindsNobodyWhoHasAnswered() {
        UUID offer = handovers.offer(sender, record, new TransferOffer(recipient.self(), null, null, false, true));
        handovers.decline(recipient, offer, "Liste pleine");
        time.move(Duration.ofDays(12));
        assertEquals(List.of("notice.transfer-offered"), toldAfterExpiry(recipient));
    }

    @Test
    void tellsTheRecipientThatAnOfferWasTakenBack() {
        UUID offer = handovers.offer(sender, record, new TransferOffer(recipient.self(), null, null, false, true));
        handovers.cancel(sender, offer);
        NoticeView told = notices.list(recipient).get(0);
        assertEquals("notice.transfer-cancelled", told.key());
        assertEquals(sender.name(), told.by());
        assertEquals(List.of(), notices.list(sender));
    }

    @Test
    void mailsWithoutNamingAnyone() {
        shares.share(sender, record, recipient.self(), Level.READ, "Au sujet de Zoé");
        String to = recipient.self().id() + "@example.org";
        String body = Sql.of(em, "select body from sharing_mail where recipient = :to").with("to", to).first()
            .orElseThrow().text(0);
        assertTrue(body.contains("Open Suivi") && body.contains("Ouvrez Suivi"));
        assertFalse(body.contains("Zoé") || body.contains(sender.name()));
    }

    @Test
    void keepsMailsUntilTheyAreSentAndTriesAgainLater() {
        UUID reference = UUID.randomUUID();
        Transactions.run(() -> outbox.send("a@example.org", "Objet\r\nBcc: x", "Texte", reference));
        QueuedMail mail = due(reference);
        assertEquals("Objet Bcc: x", mail.subject());
        for (int attempt = 0; attempt < 5; attempt++) {
            queue.failed(due(reference), "ConnectException", false);
            assertEquals(MailState.RETRIED, outbox.states(List.of(reference)).get(reference));
            assertTrue(queue.due().stream().noneMatch(other -> other.id().equals(mail.id())));
            time.move(Duration.ofHours(9));
        }
        queue.failed(due(reference), "ConnectException", false);
        assertEquals(MailState.FAILED, outbox.states(List.of(reference)).get(reference));
    }

    @Test
    void givesUpAtOnceWhereNoLaterTryCanHelp() {
        UUID reference = UUID.randomUUID();
        Transactions.run(() -> outbox.send("nobody", "Objet", "Texte", reference));
        queue.failed(due(reference), "AddressException", true);
        assertEquals(MailState.FAILED, outbox.states(List.of(reference)).get(reference));
    }

    @Test
    void queuesNothingThatIsUndone() {
        UUID reference = UUID.randomUUID();
        try {
            Transactions.run(() -> {
                outbox.send("a@example.org", "Objet", "Texte", reference);
                throw new IllegalStateException();
            });
        } catch (IllegalStateException undone) {
            assertTrue(outbox.states(List.of(reference)).isEmpty());
        }
    }

    private void noon(LocalDate day) { time.set(day.atTime(LocalTime.NOON).atZone(today.zone()).toInstant()); }

    private List<String> toldAfterExpiry(Viewer viewer) {
        jobs.stream().filter(job -> job.name().equals("sharing-expiry")).forEach(Job::run);
        return notices.list(viewer).stream().map(NoticeView::key).toList();
    }

    private long mailsTo(Viewer viewer) {
        return Sql.of(em, "select count(*) from sharing_mail where recipient = :to")
            .with("to", viewer.self().id() + "@example.org").number();
    }

    private QueuedMail due(UUID reference) {
        UUID id = Sql.of(em, "select id from sharing_mail where reference = :r").with("r", reference).first()
            .orElseThrow().uuid(0);
        return queue.due().stream().filter(mail -> mail.id().equals(id)).findFirst().orElseThrow();
    }
}
