package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.HeldAlready;
import org.suivi.sharing.access.HolderView;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.audit.UseCase;

/** Gives others access to a record and takes it away; works on the next request of whoever lost it. */
@Transactional
@UseCase
@ApplicationScoped
public class Shares {

    private final Access access;
    private final Custodies custodies;
    private final Grants grants;
    private final Giving giving;
    private final ShareList list;

    @Inject
    Shares(Access access, Custodies custodies, Grants grants, Giving giving, ShareList list) {
        this.access = access;
        this.custodies = custodies;
        this.grants = grants;
        this.giving = giving;
        this.list = list;
    }

    /** Shares the record; a party that has it already gets this level instead. */
    public void share(Viewer viewer, RecordId record, Party party, Level level, String message) {
        requireOther(access.require(viewer, record, Level.FULL), party);
        giving.give(Actor.of(viewer), record, party, level, message);
    }

    public void changeLevel(Viewer viewer, RecordId record, Party party, Level level) {
        access.require(viewer, record, Level.FULL);
        giving.change(Actor.of(viewer), grants.require(record, party), level);
    }

    /**
     * Lets the share end by itself.
     *
     * @param lastDay null to let it last
     */
    public void limit(Viewer viewer, RecordId record, Party party, LocalDate lastDay) {
        access.require(viewer, record, Level.FULL);
        giving.limit(Actor.of(viewer), grants.require(record, party), lastDay);
    }

    public void withdraw(Viewer viewer, RecordId record, Party party) {
        access.require(viewer, record, Level.FULL);
        grants.end(grants.require(record, party), Actor.of(viewer));
    }

    /**
     * Takes a withdrawal back: the party has the share again, with its level, its words and its last day.
     *
     * @param share as {@link #of} told it before it was withdrawn
     */
    public void giveBack(Viewer viewer, RecordId record, ShareView share) {
        requireOther(access.require(viewer, record, Level.FULL), share.party());
        giving.giveBack(Actor.of(viewer), record, share);
    }

    /** Gives up the share that the viewer has in person. */
    public void leave(Viewer viewer, RecordId record) {
        access.lock(record);
        access.require(viewer, record, Level.SUMMARY);
        grants.end(grants.require(record, viewer.self()), Actor.of(viewer));
    }

    /** Holder first, then everyone with a share, by name. */
    public List<ShareView> of(Viewer viewer, RecordId record) {
        return list.of(access.require(viewer, record, Level.READ));
    }

    /** The same for a program, without the words that go with a share. */
    public List<ShareOutline> outline(Viewer viewer, RecordId record) {
        viewer.require(Role.INTEGRATION);
        viewer.require(Scope.RECORDS_METADATA_READ);
        return list.of(access.require(viewer, record, Level.SUMMARY)).stream().map(ShareOutline::of).toList();
    }

    private void requireOther(Permit permit, Party party) {
        HolderView holder = custodies.holder(permit);
        if (!holder.open()) throw new FollowUpOver();
        if (holder.holder().equals(party)) throw new HeldAlready();
        if (permit.viewer().self().equals(party)) throw new InvalidValue("party", "oneself");
    }
}
