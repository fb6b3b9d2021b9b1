package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.audit.UseCase;

/** Hands records over from one holder to another; nothing moves before the other side accepts. */
@Transactional
@UseCase
@ApplicationScoped
public class Handovers {

    private final Access access;
    private final Offering offering;
    private final Answering answering;
    private final TransferList list;
    private final HoldingsCount holdings;

    @Inject
    Handovers(Access access, Offering offering, Answering answering, TransferList list, HoldingsCount holdings) {
        this.access = access;
        this.offering = offering;
        this.answering = answering;
        this.list = list;
        this.holdings = holdings;
    }

    /** Offers a record; its holder, or the coordinator of its workspace, may do so while no other offer is open. */
    public UUID offer(Viewer viewer, RecordId record, TransferOffer offer) {
        viewer.require(Scope.TRANSFERS_WRITE);
        access.lock(record);
        return offering.offer(access.require(viewer, record, Level.SUMMARY), offer);
    }

    /** Refuses a last day for the answer that {@link #offer} would refuse; null stands for the usual time. */
    @UseCase(quiet = true)
    public void requireLastDay(Viewer viewer, LocalDate day) {
        viewer.require(Scope.TRANSFERS_WRITE);
        offering.lastDay(day);
    }

    /** The recipient has looked at the offer; the first look counts. */
    public void seen(Viewer viewer, UUID handover) { answering.see(viewer, handover); }

    /**
     * Takes the record over, once.
     *
     * @param holder who is to hold it: null for the viewer, or the unit it was offered to, to stay in its queue
     */
    public void accept(Viewer viewer, UUID handover, Party holder) {
        answering.accept(viewer, handover, holder == null ? viewer.self() : holder);
    }

    /** A practitioner takes a record from the queue of an own unit. */
    public void take(Viewer viewer, RecordId record) { answering.take(viewer, record); }

    public void decline(Viewer viewer, UUID handover, String reason) { answering.decline(viewer, handover, reason); }

    /** The sending side takes the offer back. */
    public void cancel(Viewer viewer, UUID handover) {
        if (viewer.isClient()) view(viewer, handover);
        offering.cancel(viewer, handover);
    }

    /** One offer, for the sides of it. */
    public TransferView view(Viewer viewer, UUID handover) {
        viewer.require(Scope.TRANSFERS_WRITE);
        return list.one(viewer, handover);
    }

    /** The offer that waits for an answer, for someone who may know of the record. */
    @UseCase(quiet = true)
    public Optional<TransferView> open(Viewer viewer, RecordId record) {
        access.require(viewer, record, Level.SUMMARY);
        return list.of(viewer, record).stream().filter(TransferView::open).findFirst();
    }

    /** Every transfer of the record, the latest first. */
    public List<TransferView> of(Viewer viewer, RecordId record) {
        access.require(viewer, record, Level.SUMMARY);
        return list.of(viewer, record);
    }

    /** What was offered to the viewer and the viewer's units: open ones first, then those answered lately. */
    public List<TransferView> inbox(Viewer viewer) { return list.inbox(viewer); }

    /** What the viewer, or the viewer's units, offered to others. */
    public List<TransferView> sent(Viewer viewer) { return list.sent(viewer); }

    /** What would be left behind if this person or unit went, for those who keep the house in order. */
    public Holdings holdings(Viewer viewer, Party party) {
        viewer.require(Role.ADMINISTRATOR, Role.COORDINATOR);
        return holdings.of(party);
    }

    /** The next transfers that concern a program: from or to its workspace, or offered by itself. */
    public List<TransferView> page(Viewer viewer, TransferQuery query) {
        viewer.require(Role.INTEGRATION);
        viewer.require(Scope.TRANSFERS_WRITE);
        return list.page(viewer, query);
    }

    /** How many offers wait for the viewer's answer. */
    @UseCase(quiet = true)
    public long todo(Viewer viewer) { return list.todo(viewer); }
}
