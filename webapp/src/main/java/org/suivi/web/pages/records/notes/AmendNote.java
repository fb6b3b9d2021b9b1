package org.suivi.web.pages.records.notes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.suivi.records.notes.NoteDesk;
import org.suivi.records.notes.NoteView;
import org.suivi.web.login.CurrentViewer;

/** What can still be done with a note that is written: add to it, mark it as entered in error, throw a draft away. */
@Named
@ViewScoped
public class AmendNote implements Serializable {

    private final NoteDesk notes;
    private final CurrentViewer me;
    private final RecordNotes list;
    private UUID note;
    private String text;

    @Inject
    AmendNote(NoteDesk notes, CurrentViewer me, RecordNotes list) {
        this.notes = notes;
        this.me = me;
        this.list = list;
    }

    /** Says which note the dialog that opens is about. */
    public void about(NoteView chosen) {
        note = chosen.id();
        text = null;
    }

    public void addendum() {
        notes.addendum(me.viewer(), note, text);
        list.again();
    }

    /** Marks the note as entered in error; the text typed is the reason. */
    public void inError() {
        notes.enteredInError(me.viewer(), note, text);
        list.again();
    }

    public void discard(NoteView draft) {
        notes.discard(me.viewer(), draft.id());
        list.again();
    }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }
}
