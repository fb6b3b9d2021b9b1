package org.suivi.web.pages.profiles.tabs;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.records.RecordSummary;
import org.suivi.records.documents.DocumentDesk;
import org.suivi.records.documents.DocumentView;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Level;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.ViewProfile;

/** The documents of a person’s records: they belong to the records and are only gathered here. */
@Named
@RequestScoped
public class ProfileDocuments {

    /** The documents of one record that the viewer may open. */
    public record File(RecordSummary record, List<DocumentView> documents) {}

    private final DocumentDesk documents;
    private final Access access;
    private final ViewProfile page;
    private final CurrentViewer me;
    private List<File> files;

    @Inject
    ProfileDocuments(DocumentDesk documents, Access access, ViewProfile page, CurrentViewer me) {
        this.documents = documents;
        this.access = access;
        this.page = page;
        this.me = me;
    }

    /** Records without a document that the viewer may open are left out. */
    public List<File> getFiles() {
        if (files == null) files = page.getRecords().stream().filter(this::isReadable)
                .map(record -> new File(record, documents.of(me.viewer(), record.id())))
                .filter(file -> !file.documents().isEmpty()).toList();
        return files;
    }

    public String icon(DocumentView document) {
        String type = document.mediaType();
        if (type.startsWith("image/")) return "image";
        if (type.equals("application/pdf")) return "file-pdf";
        return type.contains("word") ? "file-word" : "file";
    }

    private boolean isReadable(RecordSummary record) {
        Viewer viewer = me.viewer();
        return access.best(viewer, record.id()).filter(permit -> permit.atLeast(Level.READ)).isPresent();
    }
}
