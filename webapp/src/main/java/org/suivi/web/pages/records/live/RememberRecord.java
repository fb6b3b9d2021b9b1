package org.suivi.web.pages.records.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suivi.web.address.Addresses;
import org.suivi.web.pages.records.ViewRecord;
import org.suivi.web.shell.Recent;

/** Puts the record that was opened among the last few that the navigation offers. */
@Named
@RequestScoped
public class RememberRecord {

    private final ViewRecord page;
    private final Recent recent;
    private final Addresses to;

    @Inject
    RememberRecord(ViewRecord page, Recent recent, Addresses to) {
        this.page = page;
        this.recent = recent;
        this.to = to;
    }

    public void remember() { recent.saw("folder", page.getRecord().title(), to.record(page.getId())); }
}
