package org.suivi.web.pages.transfers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordView;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferView;
import org.suivi.web.login.CurrentViewer;

/** Where one transfer stands: sent, seen, answered, effective; and taking it back until it is answered. */
@Named
@ViewScoped
public class ViewTransfer implements Serializable {

    private final Handovers handovers;
    private final RecordDesk records;
    private final CurrentViewer me;
    private String id;
    private TransferView transfer;
    private RecordView about;

    @Inject
    ViewTransfer(Handovers handovers, RecordDesk records, CurrentViewer me) {
        this.handovers = handovers;
        this.records = records;
        this.me = me;
    }

    /** Looks the transfer up, and the record as far as it can still be seen. */
    public void look() {
        transfer = handovers.view(me.viewer(), NewId.parse(id));
        try {
            about = records.view(me.viewer(), transfer.record());
        } catch (NotVisible handedOver) {
            about = null;
        }
    }

    /** Takes the offer back. */
    public void cancel() {
        handovers.cancel(me.viewer(), transfer.id());
        look();
    }

    public TransferView getTransfer() { return transfer; }

    /** The record, null for someone who may not see it any more. */
    public RecordView getAbout() { return about; }

    public boolean isSeen() { return transfer.seenAt() != null || transfer.answeredAt() != null; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }
}
