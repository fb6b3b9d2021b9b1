package org.suivi.web.pages.records.documents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.suivi.records.documents.DocumentDesk;
import org.suivi.records.documents.DocumentView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.records.ViewRecord;

/** The documents of the record, the versions of one of them, and taking one out. */
@Named
@ViewScoped
public class RecordDocuments implements Serializable {

    private final DocumentDesk documents;
    private final ViewRecord page;
    private final CurrentViewer me;
    private List<DocumentView> all = List.of();
    private DocumentView chosen;
    private List<DocumentView> versions = List.of();
    private String reason;

    @Inject
    RecordDocuments(DocumentDesk documents, ViewRecord page, CurrentViewer me) {
        this.documents = documents;
        this.page = page;
        this.me = me;
    }

    public void refresh() { all = page.isReadable() ? documents.of(me.viewer(), page.recordId()) : List.of(); }

    /** Shows one document with all its versions. */
    public void choose(DocumentView document) {
        chosen = document;
        reason = null;
        versions = documents.versions(me.viewer(), document.id());
    }

    public void remove() {
        documents.remove(me.viewer(), chosen.id(), reason);
        chosen = null;
        refresh();
    }

    /** Whoever added it, or holds the record, may take it out. */
    public boolean isRemovable() { return chosen != null && page.isWritable() && (chosen.mine() || page.isHeld()); }

    /** Largest file that is taken, in bytes. */
    public long getLargest() { return documents.largest(me.viewer()); }

    /** An icon for what the content was found to be. */
    public String icon(String mediaType) {
        if (mediaType.startsWith("image/")) return "image";
        if (mediaType.equals("application/pdf")) return "file-pdf";
        if (mediaType.contains("spreadsheet") || mediaType.contains("excel") || mediaType.contains("csv"))
            return "file-excel";
        return mediaType.contains("word") ? "file-word" : "file";
    }

    public List<DocumentView> getAll() { return all; }

    public DocumentView getChosen() { return chosen; }

    public List<DocumentView> getVersions() { return versions; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
