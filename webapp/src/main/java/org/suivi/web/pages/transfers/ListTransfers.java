package org.suivi.web.pages.transfers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordQuery;
import org.suivi.records.RecordState;
import org.suivi.records.RecordSummary;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferView;
import org.suivi.web.login.CurrentViewer;

/** Transfers that were received and sent, and the records that wait in the queues of the viewer’s units. */
@Named
@ViewScoped
public class ListTransfers implements Serializable {

    private static final List<String> VIEWS = List.of("received", "sent", "queue");
    private static final int LONGEST_QUEUE = 100;

    private final Handovers handovers;
    private final RecordDesk records;
    private final CurrentViewer me;
    private String view;

    @Inject
    ListTransfers(Handovers handovers, RecordDesk records, CurrentViewer me) {
        this.handovers = handovers;
        this.records = records;
        this.me = me;
    }

    public void show(String wanted) { view = wanted; }

    /** Takes a record out of the queue; it is the viewer’s own from then on. */
    public String take(RecordSummary record) {
        handovers.take(me.viewer(), record.id());
        return "/records/view.xhtml?faces-redirect=true&id=" + record.id();
    }

    public void cancel(TransferView transfer) { handovers.cancel(me.viewer(), transfer.id()); }

    public List<TransferView> getReceived() { return handovers.inbox(me.viewer()); }

    public List<TransferView> getSent() { return handovers.sent(me.viewer()); }

    /** Active records held by a unit of the viewer. */
    public List<RecordSummary> getQueue() {
        var viewer = me.viewer();
        if (!viewer.is(Role.PRACTITIONER)) return List.of();
        return viewer.parties().stream().filter(party -> party.kind() != Party.Kind.STAFF)
                .map(unit -> new RecordQuery(null, RecordState.ACTIVE, null, unit, null, 0, LONGEST_QUEUE))
                .flatMap(query -> records.page(viewer, query).rows().stream()).toList();
    }

    public List<String> getViews() { return VIEWS; }

    public String getView() { return VIEWS.contains(String.valueOf(view)) ? view : VIEWS.get(0); }

    public void setView(String view) { this.view = view; }
}
