package org.suivi.records.notes;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** Where notes are written, signed, added to and read. */
@ApplicationScoped
@Transactional
public class NoteDesk {

    /** The notes of a record that the viewer may read, latest service first; own drafts stand at their place. */
    public List<NoteView> of(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }

    public NoteView view(Viewer viewer, UUID note) { throw new UnsupportedOperationException(); }

    /** Keeps a draft; the answer says which version is stored, or shows what another tab had stored meanwhile. */
    public SavedDraft save(Viewer viewer, DraftText draft) { throw new UnsupportedOperationException(); }

    /** Throws away an own draft. */
    public void discard(Viewer viewer, UUID note) { throw new UnsupportedOperationException(); }

    /** Signs an own draft; the page has asked for the password before. Refused when a later version is stored. */
    public void sign(Viewer viewer, UUID note, long version) { throw new UnsupportedOperationException(); }

    /** Adds a signed text to a signed note. */
    public void addendum(Viewer viewer, UUID note, String text) { throw new UnsupportedOperationException(); }

    /** Marks an own signed note as entered in error; its text stays, struck through. */
    public void enteredInError(Viewer viewer, UUID note, String reason) { throw new UnsupportedOperationException(); }

    /** The viewer's own unsigned notes, oldest first. */
    public List<DraftLine> ownDrafts(Viewer viewer) { throw new UnsupportedOperationException(); }

    /** Handed-over records whose confidential part stayed with the viewer. */
    public List<SealedNotes> sealed(Viewer viewer) { throw new UnsupportedOperationException(); }

    /** The notes that stayed with the viewer when the record was handed over. */
    public List<NoteView> ofSealed(Viewer viewer, UUID passage) { throw new UnsupportedOperationException(); }
}
