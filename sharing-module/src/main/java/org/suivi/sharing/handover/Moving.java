package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.Held;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.handover.SharingFact.RecordTransferred;

/** Moves a record from one holder to the next, in one transaction, with all that goes along. */
@ApplicationScoped
class Moving {

    private final Custodies custodies;
    private final Sides sides;
    private final SharesInMotion shares;
    private final Event<Object> events;
    private final Clock clock;

    @Inject
    Moving(Custodies custodies, Sides sides, SharesInMotion shares, Event<Object> events, Clock clock) {
        this.custodies = custodies;
        this.sides = sides;
        this.shares = shares;
        this.events = events;
        this.clock = clock;
    }

    /** @param permit through the offer */
    void accept(Permit permit, Handover handover, Party holder, Party workspace) {
        Actor by = Actor.of(permit.viewer());
        Held before = custodies.held(permit);
        move(permit, before, holder, workspace);
        boolean inPerson = holder.equals(permit.viewer().self());
        handover.accept(by, holder, inPerson ? by.name() : sides.nameOf(holder), clock.instant());
        events.fire(new RecordTransferred(permit.record(), before.holder(), holder, before.workspace(), workspace,
            handover.includesConfidential(), handover.id(), by));
        if (handover.keepsCopy()) shares.keepCopy(handover.offeredBy(), permit.record(), before.holder());
    }

    /** @param permit through the unit that holds the record */
    void take(Permit permit) {
        Held before = custodies.held(permit);
        Party self = permit.viewer().self();
        Party workspace = permit.viewer().workspace();
        move(permit, before, self, workspace);
        UUID withoutOffer = null;
        events.fire(new RecordTransferred(permit.record(), before.holder(), self, before.workspace(), workspace,
            true, withoutOffer, Actor.of(permit.viewer())));
    }

    /** A share that the new holder had is used up, so that handing the record on later leaves nothing behind. */
    private void move(Permit permit, Held before, Party holder, Party workspace) {
        RecordId record = permit.record();
        events.fire(new TransferRequested(record, before.holder(), holder));
        shares.endOf(record, holder, Actor.of(permit.viewer()));
        custodies.hand(permit, holder, workspace);
    }
}
