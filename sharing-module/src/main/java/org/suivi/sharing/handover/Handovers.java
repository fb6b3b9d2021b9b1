package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Hands records over from one holder to another; nothing moves before the other side accepts. */
@Transactional
@UseCase
@ApplicationScoped
public class Handovers {

    /** Offers a record; its holder, or the coordinator of its workspace, may do so while no other offer is open. */
    public UUID offer(Viewer viewer, RecordId record, TransferOffer offer) {
        throw new UnsupportedOperationException();
    }

    /** The recipient has looked at the offer; the first look counts. */
    public void seen(Viewer viewer, UUID handover) { throw new UnsupportedOperationException(); }

    /**
     * Takes the record over, once.
     *
     * @param holder who is to hold it: null for the viewer, or the unit it was offered to, to stay in its queue
     */
    public void accept(Viewer viewer, UUID handover, Party holder) { throw new UnsupportedOperationException(); }

    /** A practitioner takes a record from the queue of an own unit. */
    public void take(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }

    public void decline(Viewer viewer, UUID handover, String reason) { throw new UnsupportedOperationException(); }

    /** The sending side takes the offer back. */
    public void cancel(Viewer viewer, UUID handover) { throw new UnsupportedOperationException(); }

    public TransferView view(Viewer viewer, UUID handover) { throw new UnsupportedOperationException(); }

    /** The offer that waits for an answer, for someone who may know of the record. */
    @UseCase(quiet = true)
    public Optional<TransferView> open(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }

    /** Every transfer of the record, the latest first. */
    public List<TransferView> of(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }

    /** What was offered to the viewer and the viewer's units: open ones first, then those answered lately. */
    public List<TransferView> inbox(Viewer viewer) { throw new UnsupportedOperationException(); }

    /** What the viewer, or the viewer's units, offered to others. */
    public List<TransferView> sent(Viewer viewer) { throw new UnsupportedOperationException(); }

    /** How many offers wait for the viewer's answer. */
    @UseCase(quiet = true)
    public long todo(Viewer viewer) { throw new UnsupportedOperationException(); }
}
