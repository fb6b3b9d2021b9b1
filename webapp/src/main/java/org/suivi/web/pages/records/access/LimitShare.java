package org.suivi.web.pages.records.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.suivi.sharing.handover.ShareView;
import org.suivi.sharing.handover.Shares;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.records.ViewRecord;

/** The dialog that says until when somebody has access to the record. */
@Named
@ViewScoped
public class LimitShare implements Serializable {

    private final Shares shares;
    private final ViewRecord page;
    private final ShareRecord access;
    private final CurrentViewer me;
    private ShareView share;
    private LocalDate lastDay;

    @Inject
    LimitShare(Shares shares, ViewRecord page, ShareRecord access, CurrentViewer me) {
        this.shares = shares;
        this.page = page;
        this.access = access;
        this.me = me;
    }

    public void choose(ShareView share) {
        this.share = share;
        lastDay = share.lastDay();
    }

    /** Lets the access end after the day that was typed, or last when none was. */
    public void save() {
        shares.limit(me.viewer(), page.recordId(), share.party(), lastDay);
        access.refresh();
    }

    public ShareView getShare() { return share; }

    public LocalDate getLastDay() { return lastDay; }

    public void setLastDay(LocalDate lastDay) { this.lastDay = lastDay; }
}
