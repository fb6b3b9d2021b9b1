package org.suivi.records.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.suivi.records.LinkChange;
import org.suivi.records.LinkDesk;
import org.suivi.records.LinkRole;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** Signed notes never change, and each is read by those who may. */
@SuiviTest
class SignedNotesIT extends InARecord {

    @Inject
    private LinkDesk links;

    @Inject
    private EntityManager manager;

    @Test
    void signsOnlyTheTextThatWasSeen() {
        var note = NewId.next();
        long seen = notes.save(worker, draft(note, "one", 0, "Court")).version();
        long stored = notes.save(worker, draft(note, "two", seen, "Plus long")).version();
        assertThrows(ChangedMeanwhile.class, () -> notes.sign(worker, note, seen));
        notes.sign(worker, note, stored);
        var view = notes.view(worker, note);
        assertEquals(NoteState.SIGNED, view.state());
        assertEquals("Plus long", view.text());
        assertEquals(64, view.sha256().length());
        assertTrue(view.intact());
    }

    @Test
    void refusesToSignNothing() {
        var note = NewId.next();
        long version = notes.save(worker, draft(note, "tab", 0, "  ")).version();
        assertThrows(InvalidValue.class, () -> notes.sign(worker, note, version));
    }

    @Test
    void changesNothingInASignedNote() {
        var note = signed("Vu en classe", false);
        var before = notes.view(worker, note);
        assertThrows(NoteAlreadySigned.class, () -> notes.save(worker, draft(note, "tab", before.version(), "Autre")));
        assertThrows(NoteAlreadySigned.class, () -> notes.sign(worker, note, before.version()));
        assertThrows(NoteAlreadySigned.class, () -> notes.discard(worker, note));
        assertEquals(before, notes.view(worker, note));
    }

    @Test
    void keepsSignedBytesFromBeingChangedInTheDatabaseAsWell() {
        var note = signed("Vu en classe", false);
        for (var act : List.of("update records_note_signature set content = replace(content, 'Vu', 'Lu')",
                "delete from records_note_signature"))
            assertThrows(PersistenceException.class, () -> run(act + " where note_id = :note", note));
        assertEquals("Vu en classe", notes.view(worker, note).text());
    }

    @Test
    void noticesAnAddendumThatNobodySigned() {
        var note = signed("Vu en classe", false);
        run("""
                insert into records_note_signature
                select note_id, 1, content, unhex(sha2('other', 256)), signer_id, signer_name, signed_at
                from records_note_signature where note_id = :note""", note);
        assertFalse(notes.view(worker, note).intact());
    }

    @Test
    void e09LeavesSignedNotesAsTheyAreWhenSomeoneInThemIsUnlinked() {
        var named = practice.student(worker, "Gagnon");
        links.link(worker, new LinkChange(record, named, LinkRole.PARTICIPANT, false, null));
        var note = signed("Léa Gagnon était présente", false);
        var before = notes.view(worker, note);
        links.unlink(worker, record, named, "Fin de la participation");
        assertEquals(before, notes.view(worker, note));
    }

    @Test
    void addsSignedAddendaInTheirOrder() {
        var note = signed("Vu en classe", false);
        notes.addendum(worker, note, "Appel de la mère");
        notes.addendum(worker, note, "Rappel fait");
        var view = notes.view(worker, note);
        assertEquals("Vu en classe", view.text());
        assertEquals(List.of("Appel de la mère", "Rappel fait"),
                view.addenda().stream().map(NoteView.Addendum::text).toList());
        assertTrue(view.intact());
        var draft = NewId.next();
        notes.save(worker, draft(draft, "tab", 0, "Brouillon"));
        assertThrows(NoteNotSigned.class, () -> notes.addendum(worker, draft, "Trop tôt"));
    }

    @Test
    void strikesThroughWhatWasEnteredInErrorAndKeepsItsText() {
        var note = signed("Autre élève", false);
        shares.share(worker, record, colleague.self(), Level.WRITE, null);
        assertThrows(NotAllowed.class, () -> notes.enteredInError(colleague, note, "Pas de moi"));
        assertThrows(InvalidValue.class, () -> notes.enteredInError(worker, note, " "));
        notes.enteredInError(worker, note, "Mauvais dossier");
        var view = notes.view(worker, note);
        assertTrue(view.inError());
        assertEquals("Mauvais dossier", view.errorReason());
        assertEquals("Autre élève", view.text());
    }

    @Test
    void keepsConfidentialNotesBetweenAuthorAndHolder() {
        shares.share(worker, record, colleague.self(), Level.WRITE, null);
        var mine = signed("Confidence", true);
        var open = signed("Ouvert", false);
        var theirs = NewId.next();
        var text = new DraftText(theirs, record, "tab", 0, NoteType.OTHER, MORNING, true, "Du collègue");
        notes.sign(colleague, theirs, notes.save(colleague, text).version());
        assertEquals(List.of(open, theirs), ids(colleague).stream().sorted().toList());
        assertThrows(NotVisible.class, () -> notes.view(colleague, mine));
        assertThrows(NotVisible.class, () -> notes.addendum(colleague, mine, "Vu"));
        assertEquals(3, ids(worker).size());
        var third = practice.practitioner();
        shares.share(worker, record, third.self(), Level.FULL, null);
        assertEquals(List.of(open), ids(third));
        assertEquals(1, records.timeline(third, record).stream().filter(e -> e.kind().equals("note-signed")).count());
    }

    @Test
    void letsOnlyReadWhoMayOnlyRead() {
        shares.share(worker, record, colleague.self(), Level.READ, null);
        var note = signed("Vu en classe", false);
        assertEquals(List.of(note), ids(colleague));
        assertThrows(NotAllowed.class, () -> notes.save(colleague, draft(NewId.next(), "tab", 0, "Non")));
        shares.withdraw(worker, record, colleague.self());
        assertThrows(NotVisible.class, () -> notes.of(colleague, record));
        assertThrows(NotVisible.class, () -> notes.view(colleague, note));
    }

    private void run(String sql, UUID note) {
        Transactions.run(() -> Sql.of(manager, sql).with("note", note).run());
    }

    private UUID signed(String text, boolean confidential) {
        var note = NewId.next();
        var draft = new DraftText(note, record, "tab", 0, NoteType.PROGRESS, MORNING, confidential, text);
        notes.sign(worker, note, notes.save(worker, draft).version());
        return note;
    }
}
