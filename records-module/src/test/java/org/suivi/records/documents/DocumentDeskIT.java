package org.suivi.records.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.records.AtWork;
import org.suivi.records.notes.NoteDesk;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;

/** Documents go in by content and come out by right, and no row is ever without its bytes. */
@SuiviTest
class DocumentDeskIT extends AtWork {

    private static final byte[] PAPER = "%PDF-1.7\nplan d’intervention".getBytes(UTF_8);
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    @TempDir
    private static Path folder;

    @Inject
    private DocumentDesk documents;

    @Inject
    private DocumentStore store;

    @Inject
    private OrphanSweep sweep;

    @Inject
    private NoteDesk notes;

    @Inject
    private Handovers handovers;

    @Inject
    private TestClock clock;

    @BeforeAll
    static void aFolder() {
        System.setProperty("suivi.documents", folder.toString());
        System.setProperty("suivi.document.mb", "1");
    }

    @AfterAll
    static void asBefore() {
        System.clearProperty("suivi.documents");
        System.clearProperty("suivi.document.mb");
    }

    @Test
    void returnsTheBytesThatWentIn() throws IOException {
        var document = add(worker, "Plan d’intervention.pdf", PAPER);
        var listed = documents.of(worker, record);
        assertEquals(List.of("Plan d’intervention.pdf"), listed.stream().map(DocumentView::name).toList());
        assertEquals("application/pdf", listed.get(0).mediaType());
        assertEquals(PAPER.length, listed.get(0).size());
        assertArrayEquals(PAPER, bytes(documents.open(worker, document, 0)));
    }

    @Test
    void keepsEveryVersion() throws IOException {
        var document = add(worker, "plan.pdf", PAPER);
        var longer = "%PDF-1.7\nplan d’intervention, revu".getBytes(UTF_8);
        documents.add(worker, new Upload(record, document, "plan 2.pdf", false, new ByteArrayInputStream(longer)));
        assertEquals(List.of(2, 1), documents.versions(worker, document).stream().map(DocumentView::number).toList());
        assertEquals(1, documents.of(worker, record).size());
        assertArrayEquals(longer, bytes(documents.open(worker, document, 0)));
        assertArrayEquals(PAPER, bytes(documents.open(worker, document, 1)));
        assertThrows(NotVisible.class, () -> documents.open(worker, document, 3));
    }

    @Test
    void refusesWrongTypeTooBigAndEmptyAndKeepsNothingOfThem() {
        int before = stored();
        assertThrows(FileTypeRefused.class, () -> add(worker, "plan.pdf", PROGRAM));
        assertThrows(FileTooBig.class, () -> add(worker, "plan.pdf", new byte[1024 * 1024 + 1]));
        assertThrows(FileEmpty.class, () -> add(worker, "plan.pdf", new byte[0]));
        assertEquals(List.of(), documents.of(worker, record));
        assertEquals(before, stored());
    }

    @Test
    void refusesThoseWhoMayOnlyRead() throws IOException {
        int before = stored();
        shares.share(worker, record, colleague.self(), Level.READ, null);
        assertThrows(NotAllowed.class, () -> add(colleague, "plan.pdf", PAPER));
        assertEquals(before, stored());
        var document = add(worker, "plan.pdf", PAPER);
        assertArrayEquals(PAPER, bytes(documents.open(colleague, document, 0)));
        shares.withdraw(worker, record, colleague.self());
        assertThrows(NotVisible.class, () -> documents.open(colleague, document, 0));
        assertThrows(NotVisible.class, () -> documents.of(colleague, record));
    }

    @Test
    void showsConfidentialDocumentsToAuthorAndHolderOnly() throws IOException {
        shares.share(worker, record, colleague.self(), Level.WRITE, null);
        var document = documents.add(worker, new Upload(record, null, "test.pdf", true, in(PAPER)));
        assertEquals(List.of(), documents.of(colleague, record));
        assertThrows(NotVisible.class, () -> documents.open(colleague, document, 0));
        assertThrows(NotVisible.class, () -> documents.remove(colleague, document, "x"));
        assertArrayEquals(PAPER, bytes(documents.open(worker, document, 0)));
    }

    @Test
    void leavesConfidentialDocumentsWithTheSenderOfATransfer() throws IOException {
        var document = documents.add(worker, new Upload(record, null, "test.pdf", true, in(PAPER)));
        handovers.accept(colleague, handovers.offer(worker, record,
                new TransferOffer(colleague.self(), null, null, false, false)), null);
        assertThrows(NotVisible.class, () -> documents.open(colleague, document, 0));
        assertThrows(NotVisible.class, () -> documents.open(worker, document, 0));
        var passage = passageOf(worker);
        assertArrayEquals(PAPER, bytes(documents.openSealed(worker, passage, document)));
        assertThrows(NotVisible.class, () -> documents.openSealed(colleague, passage, document));
    }

    private UUID passageOf(Viewer sender) {
        return notes.sealed(sender).get(0).passage();
    }

    @Test
    void takesADocumentOutAndKeepsItsBytes() {
        var document = add(worker, "plan.pdf", PAPER);
        int kept = stored();
        documents.remove(worker, document, "Mauvais dossier");
        assertEquals(List.of(), documents.of(worker, record));
        assertThrows(NotVisible.class, () -> documents.open(worker, document, 0));
        assertEquals(kept, stored());
    }

    @Test
    void takesNothingIntoAnArchivedRecord() {
        records.archive(worker, record, null);
        int before = stored();
        assertThrows(Refusal.class, () -> add(worker, "plan.pdf", PAPER));
        assertEquals(before, stored());
    }

    @Test
    void sweepsBytesThatNoRowNamesWhenTheyAreADayOld() throws IOException {
        var document = add(worker, "plan.pdf", PAPER);
        var orphan = store.put(in(PAPER), 1000);
        sweep.run();
        assertTrue(names().contains(orphan.name()));
        clock.move(Duration.ofDays(2));
        sweep.run();
        assertTrue(!names().contains(orphan.name()));
        assertArrayEquals(PAPER, bytes(documents.open(worker, document, 0)));
    }

    private UUID add(Viewer viewer, String name, byte[] content) {
        return documents.add(viewer, new Upload(record, null, name, false, in(content)));
    }

    private int stored() { return names().size(); }

    private List<String> names() { return store.namesBefore(Instant.now().plusSeconds(5)); }

    private static InputStream in(byte[] content) { return new ByteArrayInputStream(content); }

    private static byte[] bytes(Download download) throws IOException {
        try (var content = download.bytes()) {
            return content.readAllBytes();
        }
    }
}
