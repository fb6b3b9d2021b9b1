package org.suivi.records.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.access.Level;
import org.suivi.testing.SuiviTest;

/** Drafts lose nothing, and nobody but the author reads them. */
@SuiviTest
class DraftsIT extends InARecord {

    @Test
    void keepsADraftFromSaveToSave() {
        var note = NewId.next();
        long first = notes.save(worker, draft(note, "tab", 0, "Vu en")).version();
        var second = notes.save(worker, draft(note, "tab", first, "Vu en classe"));
        assertFalse(second.conflict());
        assertNotEquals(first, second.version());
        var view = notes.view(worker, note);
        assertEquals("Vu en classe", view.text());
        assertEquals(NoteState.DRAFT, view.state());
        assertEquals(second.version(), view.version());
        assertEquals(List.of(note), ids(worker));
    }

    @Test
    void givesADraftBackAsItWasWritten() {
        var note = NewId.next();
        notes.save(worker, draft(note, "tab", 0, "Vu\u000ben\u0085classe\u00a0"));
        assertEquals("Vu\nen\nclasse\u00a0", notes.view(worker, note).text());
        var empty = NewId.next();
        notes.save(worker, draft(empty, "tab", 0, "\u00a0"));
        assertEquals("\u00a0", notes.view(worker, empty).text());
    }

    @Test
    void takesTheSameSaveTwiceAndGoesOnAfterALostAnswer() {
        var note = NewId.next();
        long first = notes.save(worker, draft(note, "tab", 0, "Vu")).version();
        assertEquals(first, notes.save(worker, draft(note, "tab", 0, "Vu")).version());
        assertFalse(notes.save(worker, draft(note, "tab", 0, "Vu en classe")).conflict());
        assertEquals("Vu en classe", notes.view(worker, note).text());
    }

    @Test
    void showsBothTextsWhenTwoTabsWriteAndOverwritesNeither() {
        var note = NewId.next();
        long seen = notes.save(worker, draft(note, "one", 0, "Début")).version();
        long stored = notes.save(worker, draft(note, "two", seen, "Début, suite de deux")).version();
        var answer = notes.save(worker, draft(note, "one", seen, "Début, suite de un"));
        assertTrue(answer.conflict());
        assertEquals("Début, suite de deux", answer.other());
        assertEquals(stored, answer.version());
        assertEquals("Début, suite de deux", notes.view(worker, note).text());
        assertFalse(notes.save(worker, draft(note, "one", answer.version(), "Les deux")).conflict());
        assertEquals("Les deux", notes.view(worker, note).text());
    }

    @Test
    void showsADraftToItsAuthorOnly() {
        shares.share(worker, record, colleague.self(), Level.WRITE, null);
        var note = NewId.next();
        long version = notes.save(worker, draft(note, "tab", 0, "À moi")).version();
        assertEquals(List.of(), notes.of(colleague, record));
        assertThrows(NotVisible.class, () -> notes.view(colleague, note));
        assertThrows(NotVisible.class, () -> notes.save(colleague, draft(note, "x", version, "À toi")));
        assertThrows(NotVisible.class, () -> notes.sign(colleague, note, version));
        assertEquals("À moi", notes.view(worker, note).text());
    }

    @Test
    void takesNothingIntoAnArchivedRecordAndLosesNothing() {
        var note = NewId.next();
        notes.save(worker, draft(note, "tab", 0, "Avant"));
        records.archive(worker, record, null);
        assertThrows(Refusal.class, () -> notes.save(worker, draft(note, "tab", 1, "Après")));
        assertEquals("Avant", notes.view(worker, note).text());
        assertNull(notes.view(worker, note).signedAt());
    }

    @Test
    void throwsAwayAnOwnDraft() {
        var note = NewId.next();
        notes.save(worker, draft(note, "tab", 0, "Rien"));
        notes.discard(worker, note);
        assertEquals(List.of(), notes.of(worker, record));
        assertThrows(NotVisible.class, () -> notes.view(worker, note));
    }
}
