package org.suivi.web.pages.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suivi.records.documents.DocumentDesk;
import org.suivi.records.documents.DocumentView;
import org.suivi.records.notes.NoteDesk;
import org.suivi.records.notes.NoteView;
import org.suivi.records.notes.SealedNotes;
import org.suivi.sharing.NewId;
import org.suivi.web.login.CurrentViewer;

/** What stayed with the viewer, confidential, when records were handed over without it. */
@Named
@RequestScoped
public class SealedTransfers {

    private final NoteDesk notes;
    private final DocumentDesk documents;
    private final CurrentViewer me;
    private String opened;
    private List<SealedNotes> all;
    private List<NoteView> read;
    private List<DocumentView> files;

    @Inject
    SealedTransfers(NoteDesk notes, DocumentDesk documents, CurrentViewer me) {
        this.notes = notes;
        this.documents = documents;
        this.me = me;
    }

    /** Reads what the address asks for, once. */
    public void load() {
        all = notes.sealed(me.viewer());
        boolean any = opened != null && !opened.isBlank();
        read = any ? notes.ofSealed(me.viewer(), NewId.parse(opened)) : List.of();
        files = any ? documents.ofSealed(me.viewer(), NewId.parse(opened)) : List.of();
    }

    public boolean shows(SealedNotes remainder) { return remainder.passage().toString().equals(opened); }

    public List<SealedNotes> getAll() { return all; }

    public List<NoteView> getNotes() { return read; }

    public List<DocumentView> getDocuments() { return files; }

    public String getOpened() { return opened; }

    public void setOpened(String opened) { this.opened = opened; }
}
