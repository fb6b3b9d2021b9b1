package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.HeldAlready;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.access.RightPath;
import org.suivi.sharing.handover.SharingFact.TransferDeclined;
import org.suivi.sharing.handover.SharingFact.TransferSeen;

/** The receiving side of a transfer. Of several who answer at once, the first counts and the others are told. */
@ApplicationScoped
class Answering {

    private final Access access;
    private final Offers offers;
    private final Moving moving;
    private final Event<SharingFact> facts;
    private final Clock clock;

    @Inject
    Answering(Access access, Offers offers, Moving moving, Event<SharingFact> facts, Clock clock) {
        this.access = access;
        this.offers = offers;
        this.moving = moving;
        this.facts = facts;
        this.clock = clock;
    }

    void see(Viewer viewer, UUID id) {
        Handover handover = lockAsked(viewer, id);
        Actor by = Actor.of(viewer);
        if (!handover.see(by, clock.instant())) return;
        facts.fire(new TransferSeen(handover.record(), handover.from().party(), id, by));
    }

    void accept(Viewer viewer, UUID id, Party holder) {
        Handover handover = lockAsked(viewer, id);
        boolean inPerson = holder.equals(viewer.self());
        boolean intoQueue = handover.to().isUnit() && holder.equals(handover.to().party());
        if (inPerson ? !Concern.of(viewer, handover).mayHold() : !intoQueue) throw new NotAllowed("practitioner");
        Permit permit = access.through(viewer, handover.record(), RightPath.Kind.OFFER)
            .orElseThrow(() -> new NotAllowed("recipient"));
        moving.accept(permit, handover, holder, inPerson ? viewer.workspace() : handover.to().workspace());
    }

    void decline(Viewer viewer, UUID id, String reason) {
        Handover handover = lockAsked(viewer, id);
        Actor by = Actor.of(viewer);
        handover.decline(by, reason, clock.instant());
        offers.flush();
        facts.fire(new TransferDeclined(handover.record(), handover.from().party(), handover.to().party(), id, by));
    }

    void take(Viewer viewer, RecordId record) {
        access.lock(record);
        Permit permit = access.through(viewer, record, RightPath.Kind.HOLDER).orElseThrow(NotVisible::new);
        viewer.require(Role.PRACTITIONER);
        if (permit.path().via().kind() == Party.Kind.STAFF) throw new HeldAlready();
        if (offers.lockOpen(record).isPresent()) throw new TransferOpenAlready();
        moving.take(permit);
    }

    /** The offer, if it still waits and the viewer is one of those who may answer. */
    private Handover lockAsked(Viewer viewer, UUID id) {
        access.lock(offers.recordOf(id));
        Handover handover = offers.lock(id);
        Concern concern = Concern.of(viewer, handover);
        if (!concern.any()) throw new NotVisible();
        if (!handover.open()) throw new TransferOver();
        if (!concern.mayAnswer()) throw new NotAllowed("recipient");
        return handover;
    }
}
