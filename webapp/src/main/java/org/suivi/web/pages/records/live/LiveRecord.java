package org.suivi.web.pages.records.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suivi.web.address.Addresses;
import org.suivi.web.pages.records.ViewRecord;
import org.suivi.web.pages.records.access.ShareRecord;
import org.suivi.web.pages.records.documents.RecordDocuments;
import org.suivi.web.shell.Recent;

/** Opens the record’s page, and looks again at all of it after something has happened to the record. */
@Named
@RequestScoped
public class LiveRecord {

    private final ViewRecord page;
    private final ShareRecord access;
    private final RecordDocuments documents;
    private final Recent recent;
    private final Addresses to;

    @Inject
    LiveRecord(ViewRecord page, ShareRecord access, RecordDocuments documents, Recent recent, Addresses to) {
        this.page = page;
        this.access = access;
        this.documents = documents;
        this.recent = recent;
        this.to = to;
    }

    public void open() {
        page.refresh();
        parts();
        recent.saw("folder", page.getRecord().title(), to.record(page.getId()));
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
