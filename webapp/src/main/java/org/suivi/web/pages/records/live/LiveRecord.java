package org.suivi.web.pages.records.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suivi.web.pages.records.ViewRecord;
import org.suivi.web.pages.records.access.ShareRecord;
import org.suivi.web.pages.records.documents.RecordDocuments;

/** Opens the record’s page, and looks again at all of it after something has happened to the record. */
@Named
@RequestScoped
public class LiveRecord {

    private final ViewRecord page;
    private final ShareRecord access;
    private final RecordDocuments documents;

    @Inject
    LiveRecord(ViewRecord page, ShareRecord access, RecordDocuments documents) {
        this.page = page;
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
        access.refresh();
        documents.refresh();
    }
}
