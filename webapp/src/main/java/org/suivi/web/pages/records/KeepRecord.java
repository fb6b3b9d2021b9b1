package org.suivi.web.pages.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suivi.records.RecordDesk;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.web.login.CurrentViewer;

/** What the record’s page does with the record as a whole: archive, reactivate, take from a queue, leave. */
@Named
@RequestScoped
public class KeepRecord {

    private final RecordDesk records;
    private final Handovers handovers;
    private final Shares shares;
    private final ViewRecord page;
    private final CurrentViewer me;
    private String reason;

    @Inject
    KeepRecord(RecordDesk records, Handovers handovers, Shares shares, ViewRecord page, CurrentViewer me) {
        this.records = records;
        this.handovers = handovers;
        this.shares = shares;
        this.page = page;
        this.me = me;
    }

    public void archive() {
        records.archive(me.viewer(), page.recordId(), reason);
        page.refresh();
    }

    public void reactivate() {
        records.reactivate(me.viewer(), page.recordId());
        page.refresh();
    }

    /** Takes the record out of the queue of an own unit. */
    public void take() {
        handovers.take(me.viewer(), page.recordId());
        page.refresh();
    }

    /** Gives an own share back; the record is not theirs to see any more, so the list comes next. */
    public String leave() {
        shares.leave(me.viewer(), page.recordId());
        return "/records/list.xhtml?faces-redirect=true";
    }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
