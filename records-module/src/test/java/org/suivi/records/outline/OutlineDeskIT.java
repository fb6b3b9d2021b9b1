package org.suivi.records.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.records.Practice;
import org.suivi.records.RecordDesk;
import org.suivi.records.notes.DraftText;
import org.suivi.records.notes.NoteDesk;
import org.suivi.records.notes.NoteType;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.access.Level;
import org.suivi.testing.SuiviTest;

/** Systems know of a record when it was shared with their workspace, and never what stands in it. */
@SuiviTest
class OutlineDeskIT extends WithASystem {

    @Inject
    private RecordDesk records;

    @Inject
    private NoteDesk notes;

    @Test
    void knowsOfNoRecordThatWasNotSharedWithTheWorkspace() {
        shares.share(worker, record, practice.practitioner().self(), Level.FULL, null);
        shares.share(worker, record, practice.service(), Level.FULL, null);
        assertThrows(NotVisible.class, () -> outlines.view(system, record));
        assertThrows(NotVisible.class, () -> outlines.links(system, record));
        assertThrows(NotVisible.class, () -> outlines.notes(system, record, null, 10));
        assertEquals(List.of(), outlines.page(system, all(null)));
    }

    @Test
    void knowsOfNoRecordThatWaitsInAQueue() {
        var waiting = records.open(practice.someone(Role.COORDINATOR), practice.about(ana));
        assertThrows(NotVisible.class, () -> outlines.view(system, waiting));
    }

    @Test
    void knowsOfOneThatWasSharedUntilTheShareEnds() {
        shares.share(worker, record, practice.workspace(), Level.SUMMARY, "Pour l’horaire");
        var outline = outlines.view(system, record);
        assertEquals(records.view(worker, record).number(), outline.number());
        assertEquals(worker.self(), outline.holder());
        assertEquals(List.of(outline), outlines.page(system, all(null)));
        assertEquals(List.of("Camille", "École"), shares.outline(system, record).stream()
                .map(share -> share.name().split(" ")[0]).toList());
        shares.withdraw(worker, record, practice.workspace());
        assertThrows(NotVisible.class, () -> outlines.view(system, record));
        assertEquals(List.of(), outlines.page(system, all(null)));
    }

    @Test
    void neverReadsContentWhateverTheShareGives() {
        shares.share(worker, record, practice.workspace(), Level.FULL, null);
        var everything = house.system(practice.workspace(), Scope.values());
        assertThrows(NotAllowed.class, () -> notes.of(everything, record));
        assertThrows(NotAllowed.class, () -> records.timeline(everything, record));
        assertThrows(NotAllowed.class, () -> shares.of(everything, record));
        assertEquals(null, records.view(everything, record).reason());
    }

    @Test
    void tellsOfSignedNotesOnlyAndOnlyThroughAShareThatReads() {
        sign(false);
        sign(true);
        draft(false);
        shares.share(worker, record, practice.workspace(), Level.SUMMARY, null);
        assertEquals(List.of(), outlines.notes(system, record, null, 10));
        shares.changeLevel(worker, record, practice.workspace(), Level.READ);
        var told = outlines.notes(system, record, null, 10);
        assertEquals(List.of(NoteType.MEETING), told.stream().map(NoteOutline::type).toList());
        assertEquals(List.of(), outlines.notes(system, record, told.get(0).id(), 10));
    }

    @Test
    void movesThroughManyRecordsInOrder() {
        var shared = new ArrayList<RecordId>();
        for (int i = 0; i < 5; i++) {
            shared.add(practice.record(worker, ana));
            shares.share(worker, shared.get(i), practice.workspace(), Level.SUMMARY, null);
        }
        var coordinator = house.system(practice.workspace(), Scope.RECORDS_METADATA_READ, Scope.TRANSFERS_WRITE);
        assertEquals(shared, pages(system, 2));
        assertEquals(6, pages(coordinator, 4).size(), "who moves records knows of all of them, once each");
    }

    @Test
    void findsTheRecordsOfAPerson() {
        var other = practice.record(worker, ben);
        shares.share(worker, record, practice.workspace(), Level.SUMMARY, null);
        shares.share(worker, other, practice.workspace(), Level.SUMMARY, null);
        var asked = new OutlineQuery(null, practice.service().id(), ana, null, 10);
        assertEquals(List.of(record), outlines.page(system, asked).stream().map(RecordOutline::id).toList());
        var stranger = Practice.named("Ailleurs");
        var unseen = stranger.student(stranger.practitioner(), "Roy");
        assertEquals(List.of(), outlines.page(system, new OutlineQuery(null, null, unseen, null, 10)));
    }

    private UUID draft(boolean confidential) {
        var id = UUID.randomUUID();
        notes.save(worker, new DraftText(id, record, "tab", 0, NoteType.MEETING, Instant.now(), confidential,
                "Rencontre"));
        return id;
    }

    private void sign(boolean confidential) {
        var id = draft(confidential);
        notes.sign(worker, id, notes.view(worker, id).version());
    }

    private static OutlineQuery all(RecordId after) { return new OutlineQuery(null, null, null, after, 50); }
}
