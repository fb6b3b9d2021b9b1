package org.suivi.records.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.records.Practice;
import org.suivi.records.RecordDesk;
import org.suivi.records.TimelineEntry;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.testing.SuiviTest;

/** What becomes of notes when their record changes hands (E15, E16, E20, E21). */
@SuiviTest
class HandedOverNotesIT {

    private static final Instant MORNING = Instant.parse("2026-11-20T14:00:00Z");

    @Inject
    private NoteDesk notes;

    @Inject
    private RecordDesk records;

    @Inject
    private Handovers handovers;

    @Inject
    private EntityManager manager;

    private Practice practice;
    private Viewer sender;
    private Viewer receiver;
    private RecordId record;

    @BeforeEach
    void aRecordAndTwoPractitioners() {
        practice = Practice.named("École du Ruisseau");
        sender = practice.practitioner();
        receiver = Practice.named("Autre école").practitioner();
        record = practice.record(sender, practice.student(sender, "Tremblay"));
    }

    @Test
    void formerNotesAreReadAndNotChanged() {
        var note = signed(sender, "Vu en classe", false);
        handOver(false);
        var view = notes.view(receiver, note);
        assertEquals("Vu en classe", view.text());
        assertFalse(view.mine());
        assertThrows(NotAllowed.class, () -> notes.enteredInError(receiver, note, "Pas à moi"));
        notes.addendum(receiver, note, "Lu à la réception");
        assertEquals(1, notes.view(receiver, note).addenda().size());
    }

    @Test
    void e15TakesAlongWhatTheSenderWroteWhileTheOfferWasOpen() {
        var offer = offer(false);
        var note = signed(sender, "Écrit entre-temps", false);
        handovers.accept(receiver, offer, null);
        assertEquals("Écrit entre-temps", notes.view(receiver, note).text());
    }

    @Test
    void e15SaysThatTheRecordWasChangedSinceItWasOffered() {
        var offered = handovers.view(sender, offer(false)).offeredAt();
        assertEquals(Optional.empty(), records.changedSince(receiver, record, offered));
        signed(sender, "Entre nous", true);
        assertEquals(Optional.empty(), records.changedSince(receiver, record, offered), "confidential");
        signed(sender, "Écrit entre-temps", false);
        assertTrue(records.changedSince(receiver, record, offered).orElseThrow().isAfter(offered));
        assertThrows(NotVisible.class, () -> records.changedSince(practice.practitioner(), record, offered));
    }

    @Test
    void e16RefusesAnOldTabAfterTheRecordIsGone() {
        var note = NewId.next();
        long seen = notes.save(sender, draft(note, 0, "Avant", false)).version();
        handOver(false);
        assertThrows(NotVisible.class, () -> notes.save(sender, draft(note, seen, "Avant et après", false)));
        assertEquals("Avant", notes.view(receiver, note).text());
    }

    @Test
    void e16RefusesItToSomeoneWhoKeepsReadingAsWell() {
        var note = NewId.next();
        long seen = notes.save(sender, draft(note, 0, "Avant", false)).version();
        handovers.accept(receiver, handovers.offer(sender, record,
                new TransferOffer(receiver.self(), null, null, true, false)), null);
        var later = signed(receiver, "Après le transfert", false);
        assertThrows(NotAllowed.class, () -> notes.save(sender, draft(note, seen, "Avant et après", false)));
        assertEquals("Avant", notes.view(sender, note).text());
        assertThrows(NotVisible.class, () -> notes.view(sender, later));
    }

    @Test
    void e20LeavesConfidentialNotesWithTheSenderUnlessTheyWereIncluded() {
        var confidential = signed(sender, "Confidence", true);
        signed(sender, "Ouvert", false);
        handOver(false);
        assertEquals(List.of("Ouvert"), texts(receiver));
        assertThrows(NotVisible.class, () -> notes.view(receiver, confidential));
        var remainder = notes.sealed(sender);
        assertEquals(1, remainder.size());
        assertEquals(1, remainder.get(0).notes());
        assertEquals(List.of("Confidence"),
                notes.ofSealed(sender, remainder.get(0).passage()).stream().map(NoteView::text).toList());
        assertEquals(List.of(), notes.sealed(receiver));
        assertThrows(NotVisible.class, () -> notes.ofSealed(receiver, remainder.get(0).passage()));
    }

    @Test
    void e20TakesConfidentialNotesAlongWhenTheyWereIncluded() {
        signed(sender, "Confidence", true);
        handOver(true);
        assertEquals(List.of("Confidence"), texts(receiver));
        assertEquals(List.of(), notes.sealed(sender));
    }

    @Test
    void sealedNotesStaySealedWhenTheRecordGoesOnAndOpenWhenItReturns() {
        signed(sender, "De la première", true);
        handOver(false);
        signed(receiver, "Du deuxième", true);
        var third = practice.practitioner();
        var second = handovers.offer(receiver, record, new TransferOffer(third.self(), null, null, false, true));
        handovers.accept(third, second, null);
        assertEquals(List.of("Du deuxième"), texts(third));
        var back = handovers.offer(third, record, new TransferOffer(sender.self(), null, null, false, true));
        handovers.accept(sender, back, null);
        assertEquals(List.of("De la première", "Du deuxième"), texts(sender).stream().sorted().toList());
    }

    @Test
    void e21ShowsDraftsOfTheSenderAsUnsignedTextThatNobodyElseSigns() {
        var note = NewId.next();
        long version = notes.save(sender, draft(note, 0, "Pas encore fini", false)).version();
        assertThrows(NotVisible.class, () -> notes.view(receiver, note));
        handOver(false);
        var view = notes.view(receiver, note);
        assertTrue(view.unsigned());
        assertEquals("Pas encore fini", view.text());
        assertEquals(sender.name(), view.authorName());
        assertThrows(NotAllowed.class, () -> notes.sign(receiver, note, version));
        assertThrows(NotVisible.class, () -> notes.save(receiver, draft(note, version, "À ma façon", false)));
        assertThrows(NotVisible.class, () -> notes.view(sender, note));
    }

    @Test
    void writesAsManyRowsForOneNoteAsForFifty() {
        signed(sender, "La seule", true);
        long one = rowsWrittenByAcceptance();
        record = practice.record(sender, practice.student(sender, "Gagnon"));
        for (int i = 0; i < 50; i++) signed(sender, "Note " + i, i % 2 == 0);
        assertEquals(one, rowsWrittenByAcceptance());
    }

    @Test
    void tellsThatTheRecordWasHandedOver() {
        handOver(false);
        var entry = records.timeline(receiver, record).stream()
                .filter(each -> each.kind().equals("record-transferred")).findAny().map(TimelineEntry::aboutName);
        assertEquals(receiver.name(), entry.orElseThrow());
    }

    private long rowsWrittenByAcceptance() {
        var offer = offer(false);
        long before = rowsInserted();
        handovers.accept(receiver, offer, null);
        return rowsInserted() - before;
    }

    /** Rows in all tables that a transfer could have to do with. */
    private long rowsInserted() {
        return List.of("records_passage", "records_event", "records_note", "records_note_signature", "records_document",
                "records_link", "sharing_grant", "sharing_handover", "profiles_reach").stream()
                .mapToLong(table -> Sql.of(manager, "select count(*) from " + table)
                        .first().map(row -> row.number(0)).orElseThrow()).sum();
    }

    private void handOver(boolean confidential) { handovers.accept(receiver, offer(confidential), null); }

    private UUID offer(boolean confidential) {
        return handovers.offer(sender, record, new TransferOffer(receiver.self(), null, null, false, confidential));
    }

    private List<String> texts(Viewer viewer) {
        return notes.of(viewer, record).stream().map(NoteView::text).toList();
    }

    private UUID signed(Viewer author, String text, boolean confidential) {
        var note = NewId.next();
        notes.sign(author, note, notes.save(author, draft(note, 0, text, confidential)).version());
        return note;
    }

    private DraftText draft(UUID note, long version, String text, boolean confidential) {
        return new DraftText(note, record, "tab", version, NoteType.PROGRESS, MORNING, confidential, text);
    }
}
