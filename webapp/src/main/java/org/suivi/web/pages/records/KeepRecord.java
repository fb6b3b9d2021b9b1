package org.suivi.web.pages.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.suivi.records.RecordDesk;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Saved;
import org.suivi.web.texts.Portraits;

/** What the record’s page does with the record as a whole: archive, reactivate, take from a queue, leave. */
@Named
@RequestScoped
public class KeepRecord {

    private final RecordDesk records;
    private final Handovers handovers;
    private final Shares shares;
    private final ViewRecord page;
    private final Saved saved;
    private final Portraits portraits;
    private final CurrentViewer me;
    private String reason;

    @Inject
    KeepRecord(RecordDesk records, Handovers handovers, Shares shares, ViewRecord page, Saved saved,
               Portraits portraits, CurrentViewer me) {
        this.records = records;
        this.handovers = handovers;
        this.shares = shares;
        this.page = page;
        this.saved = saved;
        this.portraits = portraits;
        this.me = me;
    }

    public void archive() {
        records.archive(me.viewer(), page.recordId(), reason);
        page.refresh();
    }

    /** Opens the record again and says who has come back from the archive with it. */
    public void reactivate() {
        var restored = records.reactivate(me.viewer(), page.recordId());
        page.refresh();
        if (!restored.isEmpty()) saved.say("record.restored", restored.size(), names(restored));
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

    private String names(Set<ProfileId> people) {
        return page.getRecord().people().stream().filter(link -> people.contains(link.profile()))
                .map(link -> portraits.spoken(link.name())).distinct().collect(Collectors.joining(", "));
    }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
