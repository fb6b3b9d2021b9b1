package org.suivi.records.notes;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.audit.UseCase;

/** Where notes are written, signed, added to and read. */
@ApplicationScoped
@Transactional
@UseCase
public class NoteDesk {

    private final Access access;
    private final Writing writing;
    private final Notes notes;
    private final NoteQueries queries;
    private final SealedRemainders remainders;

    @Inject
    NoteDesk(Access access, Writing writing, Notes notes, NoteQueries queries, SealedRemainders remainders) {
        this.access = access;
        this.writing = writing;
        this.notes = notes;
        this.queries = queries;
        this.remainders = remainders;
    }

    /** The notes of a record that the viewer may read, latest service first; own drafts stand at their place. */
    public List<NoteView> of(Viewer viewer, RecordId record) {
        return queries.of(access.require(viewer, record, Level.READ));
    }

    public NoteView view(Viewer viewer, UUID note) {
        var permit = access.require(viewer, notes.recordOf(note), Level.READ);
        return queries.one(permit, note).stream().findAny().orElseThrow(NotVisible::new);
    }

    /**
     * Keeps a draft; the answer says which version is stored, or shows what another tab had stored meanwhile. The audit
     * trail hears of a note when it is signed, and of saves only when they are refused: they come every few seconds.
     */
    @UseCase(quiet = true)
    public SavedDraft save(Viewer viewer, DraftText draft) {
        return writing.save(access.require(viewer, draft.record(), Level.WRITE), draft);
    }

    /** Throws away an own draft. */
    public void discard(Viewer viewer, UUID note) {
        writing.discard(access.require(viewer, notes.recordOf(note), Level.WRITE), note);
    }

    /** Signs an own draft; the page has asked for the password before. Refused when a later version is stored. */
    public void sign(Viewer viewer, UUID note, long version) {
        writing.sign(access.require(viewer, notes.recordOf(note), Level.WRITE), note, version);
    }

    /** Adds a signed text to a signed note; its author and whoever holds the record may do so. */
    public void addendum(Viewer viewer, UUID note, String text) {
        writing.addendum(access.require(viewer, notes.recordOf(note), Level.WRITE), note, text);
    }

    /** Marks an own signed note as entered in error; its text stays, struck through. */
    public void enteredInError(Viewer viewer, UUID note, String reason) {
        writing.enteredInError(access.require(viewer, notes.recordOf(note), Level.WRITE), note, reason);
    }

    /** Handed-over records whose confidential part stayed with the viewer. */
    public List<SealedNotes> sealed(Viewer viewer) { return remainders.of(viewer); }

    /** The notes that stayed with the viewer when the record was handed over. */
    public List<NoteView> ofSealed(Viewer viewer, UUID passage) { return remainders.notes(viewer, passage); }
}
