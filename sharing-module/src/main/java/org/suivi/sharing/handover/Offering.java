package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.CustodyFact.CustodyClosed;
import org.suivi.sharing.access.HeldAlready;
import org.suivi.sharing.access.HolderView;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.access.RightPath;
import org.suivi.sharing.handover.SharingFact.TransferCancelled;
import org.suivi.sharing.handover.SharingFact.TransferExpired;
import org.suivi.sharing.handover.SharingFact.TransferOffered;
import org.suivi.sharing.handover.SharingFact.TransferReminded;
import org.suivi.sharing.storage.Today;

/** The sending side of a transfer. */
@ApplicationScoped
class Offering {

    private static final int USUAL_DAYS = 14;
    private static final int LONGEST_DAYS = 90;

    private final Access access;
    private final Offers offers;
    private final Sides sides;
    private final Event<Object> events;
    private final Today today;

    @Inject
    Offering(Access access, Offers offers, Sides sides, Event<Object> events, Today today) {
        this.access = access;
        this.offers = offers;
        this.sides = sides;
        this.events = events;
        this.today = today;
    }

    /** @param permit decided with the custody locked */
    UUID offer(Permit permit, TransferOffer terms) {
        RecordId record = permit.record();
        HolderView holder = sides.holderOf(permit);
        requireMayMove(permit);
        if (holder.holder().equals(terms.to())) throw new HeldAlready();
        events.fire(new TransferRequested(record, holder.holder(), terms.to()));
        if (!holder.open()) throw new FollowUpOver();
        LocalDate lastDay = lastDay(terms.answerBy());
        if (offers.lockOpen(record).isPresent()) throw new TransferOpenAlready();
        Actor by = Actor.of(permit.viewer());
        Handover handover = new Handover(record, Sides.from(holder), sides.to(terms.to(), holder), by, today.now())
            .on(terms, lastDay);
        offers.add(handover);
        events.fire(new TransferOffered(record, holder.holder(), terms.to(), handover.id(), by));
        return handover.id();
    }

    void cancel(Viewer viewer, UUID id) {
        access.lock(offers.recordOf(id));
        Handover handover = offers.lock(id);
        Concern concern = Concern.of(viewer, handover);
        if (!concern.any()) throw new NotVisible();
        if (!handover.open()) throw new TransferOver();
        if (!concern.mayCancel()) throw new NotAllowed("holder");
        cancel(handover, Actor.of(viewer));
    }

    /** A follow-up that has ended is not handed over any more (rule E17). */
    void on(@Observes CustodyClosed fact) {
        offers.lockOpen(fact.record()).ifPresent(handover -> cancel(handover, Actor.of(fact.by())));
    }

    /** Nobody answered in time; the holder stays (rule E19). */
    void expire(Handover handover) {
        handover.expire(today.now());
        offers.flush();
        Party from = handover.from().party();
        events.fire(new TransferExpired(handover.record(), from, handover.to().party(), handover.id()));
    }

    /** Whoever is asked and has not answered hears of it once more. */
    boolean remind(Handover handover) {
        if (!handover.remind(today.now())) return false;
        offers.flush();
        Party from = handover.from().party();
        events.fire(new TransferReminded(handover.record(), from, handover.to().party(), handover.id()));
        return true;
    }

    /** The day until which an answer is awaited, the usual one for null. */
    LocalDate lastDay(LocalDate wanted) {
        LocalDate day = today.date();
        if (wanted == null) return day.plusDays(USUAL_DAYS);
        if (wanted.isBefore(day)) throw new InvalidValue("answerBy", "in-the-past");
        if (wanted.isAfter(day.plusDays(LONGEST_DAYS))) throw new InvalidValue("answerBy", "too-far", LONGEST_DAYS);
        return wanted;
    }

    private void cancel(Handover handover, Actor by) {
        handover.cancel(by, today.now());
        offers.flush();
        Party from = handover.from().party();
        events.fire(new TransferCancelled(handover.record(), from, handover.to().party(), handover.id(), by));
    }

    private void requireMayMove(Permit permit) {
        if (permit.atLeast(Level.HOLD)) return;
        if (access.through(permit.viewer(), permit.record(), RightPath.Kind.COORDINATOR).isEmpty())
            throw new NotAllowed("holder");
    }
}
