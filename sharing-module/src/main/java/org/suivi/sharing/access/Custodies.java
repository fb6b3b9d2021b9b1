package org.suivi.sharing.access;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.people.Holders;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Keeps who holds which record: every record has exactly one holder from its first moment on. */
@ApplicationScoped
public class Custodies {

    private static final String HOLDERS = """
        select c.record_id, c.holder_kind, c.holder_id, p.name, c.workspace_id, w.name, c.held_since, c.closed_at
          from sharing_custody c
          join sharing_party p on p.id = c.holder_id
          join sharing_unit w on w.id = c.workspace_id
         where c.record_id in (:records)""";

    private final EntityManager em;
    private final Holders holders;
    private final Event<CustodyFact> facts;
    private final Clock clock;

    @Inject
    Custodies(EntityManager em, Holders holders, Event<CustodyFact> facts, Clock clock) {
        this.em = em;
        this.holders = holders;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Puts a new record into the hands of a party of the viewer's workspace.
     *
     * @return the right to fill the new record within this call
     */
    public Permit open(Viewer viewer, RecordId record, Party holder) {
        viewer.require(Role.PRACTITIONER, Role.COORDINATOR, Role.SECRETARY);
        Party place = viewer.workspace();
        holders.lockAble(holder, place);
        Instant now = clock.instant();
        em.persist(new Custody(record, holder, place, now));
        em.flush();
        facts.fire(new CustodyFact.CustodyOpened(record, holder, place));
        RightPath path = new RightPath(RightPath.Kind.HOLDER, holder, "", now);
        return new Permit(viewer, record, Level.HOLD, path, null);
    }

    /** The follow-up has ended: an open transfer is cancelled, shares and holder stay. Needs the permit to hold. */
    public void close(Permit permit) {
        locked(permit, Level.HOLD).close(clock.instant());
        em.flush();
        facts.fire(new CustodyFact.CustodyClosed(permit.record(), permit.viewer()));
    }

    /** Takes back a follow-up that still waits in the queue it was opened into: a coordinator there may do that. */
    public void withdraw(Permit permit) {
        if (permit.atLeast(Level.HOLD)) {
            close(permit);
            return;
        }
        permit.viewer().require(Role.COORDINATOR);
        Custody custody = locked(permit, Level.SUMMARY);
        boolean here = custody.workspace().equals(permit.viewer().workspace());
        if (!here || custody.holder().kind() == Party.Kind.STAFF) throw new NotAllowed("holder");
        custody.close(clock.instant());
        em.flush();
        facts.fire(new CustodyFact.CustodyClosed(permit.record(), permit.viewer()));
    }

    /** The follow-up goes on with the same holder, who must still be able to. */
    public void reopen(Permit permit) {
        Custody custody = locked(permit, Level.HOLD);
        holders.lockAble(custody.holder(), custody.workspace());
        custody.reopen();
    }

    /**
     * The record changes hands: by an offer that the viewer accepts, or out of the queue of a unit of the viewer.
     *
     * @param permit of the kind {@code OFFER}, or {@code HOLDER} through a unit
     */
    public void hand(Permit permit, Party to, Party workspace) {
        RightPath path = permit.path();
        boolean queue = path.kind() == RightPath.Kind.HOLDER && path.via().kind() != Party.Kind.STAFF;
        if (path.kind() != RightPath.Kind.OFFER && !queue) throw new NotAllowed("recipient");
        Custody custody = locked(permit, Level.SUMMARY);
        if (custody.holder().equals(to)) throw new HeldAlready();
        holders.lockAble(to, workspace);
        custody.handTo(to, workspace, clock.instant());
        em.flush();
    }

    /** Who holds the record that is about to change hands. */
    public Held held(Permit permit) {
        Custody custody = locked(permit, Level.SUMMARY);
        return new Held(custody.holder(), custody.workspace());
    }

    /** Who looks after the record, for someone who may know of it. */
    public HolderView holder(Permit permit) { return holders(List.of(permit.record())).get(permit.record()); }

    /** Who looks after each of these records, for lists whose rows were already found to be visible. */
    public Map<RecordId, HolderView> holders(Collection<RecordId> visible) {
        return Sql.of(em, HOLDERS).with("records", visible.stream().map(RecordId::value).toList()).rows().stream()
            .map(Custodies::view).collect(Collectors.toMap(HolderView::record, view -> view));
    }

    private Custody locked(Permit permit, Level needed) {
        if (!permit.atLeast(needed)) throw new NotAllowed("holder");
        Custody custody = em.find(Custody.class, permit.record().value(), PESSIMISTIC_WRITE);
        if (custody == null) throw new NotVisible();
        return custody;
    }

    private static HolderView view(Row row) {
        Party holder = new Party(row.constant(1, Party.Kind.class), row.uuid(2));
        return new HolderView(new RecordId(row.uuid(0)), holder, row.text(3), Party.workspace(row.uuid(4)),
            row.text(5), row.instant(6), row.instant(7));
    }
}
