package org.suivi.web.pages.records.notes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.suivi.records.notes.NoteDesk;
import org.suivi.records.notes.NoteState;
import org.suivi.records.notes.NoteType;
import org.suivi.records.notes.NoteView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.records.ViewRecord;

/** The notes of the record that the viewer may read, and the draft that the composer goes on with. */
@Named
@ViewScoped
public class RecordNotes implements Serializable {

    private static final List<NoteType> AT_HAND = List.of(NoteType.PROGRESS, NoteType.MEETING, NoteType.PHONE_CALL);

    private final NoteDesk notes;
    private final ViewRecord page;
    private final CurrentViewer me;
    private List<NoteView> all = List.of();

    @Inject
    RecordNotes(NoteDesk notes, ViewRecord page, CurrentViewer me) {
        this.notes = notes;
        this.page = page;
        this.me = me;
    }

    public void refresh() { all = page.isReadable() ? notes.of(me.viewer(), page.recordId()) : List.of(); }

    public List<NoteView> getAll() { return all; }

    /** The own draft that was written in last, null when there is none. */
    public NoteView getUnfinished() {
        return getAll().stream().filter(note -> note.draft() && note.mine() && !note.unsigned())
                .max(Comparator.comparing(NoteView::savedAt)).orElse(null);
    }

    /** Types with a button of their own. */
    public List<NoteType> getTypesAtHand() { return AT_HAND; }

    /** All types. */
    public NoteType[] getTypes() { return NoteType.values(); }

    /** Whether the viewer may add to this note: its author, or whoever holds the record. */
    public boolean addable(NoteView note) {
        return note.state() == NoteState.SIGNED && page.isWritable() && (note.mine() || page.isHeld());
    }

    public boolean retractable(NoteView note) {
        return note.state() == NoteState.SIGNED && page.isWritable() && note.mine();
    }

    public boolean continuable(NoteView note) {
        return note.draft() && note.mine() && !note.unsigned() && page.isWritable();
    }

    /** Reads everything again, so that the answer shows the record as it is after an act. */
    void again() {
        page.refresh();
        refresh();
    }
}
