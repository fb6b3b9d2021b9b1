package org.suivi.web.pages.records.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suivi.web.pages.records.ViewRecord;
import org.suivi.web.pages.records.access.ShareRecord;
import org.suivi.web.pages.records.documents.RecordDocuments;
import org.suivi.web.pages.records.notes.RecordNotes;

/** Opens the record’s page, and looks again at all of it after something has happened to the record. */
@Named
@RequestScoped
public class LiveRecord {

    private final ViewRecord page;
    private final RecordNotes notes;
    private final ShareRecord access;
    private final RecordDocuments documents;

    @Inject
    LiveRecord(ViewRecord page, RecordNotes notes, ShareRecord access, RecordDocuments documents) {
        this.page = page;
        this.notes = notes;
        this.access = access;
        this.documents = documents;
    }

    public void open() {
        page.refresh();
        parts();
    }

    public void look() {
        page.look();
        parts();
    }

    private void parts() {
        notes.refresh();
        access.refresh();
        documents.refresh();
    }
}
