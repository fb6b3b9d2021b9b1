package org.suivi.web.demo;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.records.RecordDesk;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.handover.TransferOffer;

/** What practitioners do together: records shared with colleagues and teams, and transfers that wait for an answer. */
@ApplicationScoped
class Cooperation {

    private final Shares shares;
    private final Handovers handovers;
    private final RecordDesk records;

    @Inject
    Cooperation(Shares shares, Handovers handovers, RecordDesk records) {
        this.shares = shares;
        this.handovers = handovers;
        this.records = records;
    }

    void begin(Caseload.Desk desk, List<RecordId> opened) {
        var viewer = desk.viewer();
        var message = Texts.of(desk.place()).message();
        var team = desk.place().teams().get(desk.index() % desk.place().teams().size());
        shares.share(viewer, opened.get(0), desk.colleague(), Level.WRITE, message);
        shares.share(viewer, opened.get(1), team, Level.READ, null);
        shares.share(viewer, opened.get(2), desk.away(), Level.READ, null);
        handovers.offer(viewer, opened.get(5), new TransferOffer(desk.colleague(), message, null, true, false));
        handovers.offer(viewer, opened.get(4), new TransferOffer(desk.away(), message, null, false, true));
        records.archive(viewer, opened.get(7), null);
    }
}
