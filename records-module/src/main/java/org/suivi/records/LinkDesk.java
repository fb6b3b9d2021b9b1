package org.suivi.records;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.suivi.records.RecordFact.LinkChanged;
import org.suivi.records.RecordFact.ProfileLinked;
import org.suivi.records.RecordFact.ProfileUnlinked;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.RightPath;
import org.suivi.sharing.audit.UseCase;

/** Where people are put into records and taken out of them; a record always keeps at least one. */
@ApplicationScoped
@Transactional
@UseCase
public class LinkDesk {

    private final Access access;
    private final Records records;
    private final People people;
    private final Exposures exposures;
    private final Event<RecordFact> facts;

    @Inject
    LinkDesk(Access access, Records records, People people, Exposures exposures, Event<RecordFact> facts) {
        this.access = access;
        this.records = records;
        this.people = people;
        this.exposures = exposures;
        this.facts = facts;
    }

    /** Links a person; someone who was in the record before comes back for a new period. Returns the period's id. */
    public UUID link(Viewer viewer, LinkChange wanted) {
        access.require(viewer, wanted.record(), Level.FULL);
        people.requireVisible(viewer, List.of(wanted.profile()));
        var record = records.lock(wanted.record());
        var link = record.link(wanted.profile(), wanted.role(), records.by(viewer, wanted.reason()));
        if (wanted.primary()) record.change(wanted.profile(), wanted.role(), true);
        follow(viewer, wanted.record(), wanted.profile());
        return link.id();
    }

    /** Gives a person who is in the record another role, or the first place. */
    public void change(Viewer viewer, LinkChange wanted) {
        access.require(viewer, wanted.record(), Level.FULL);
        records.lock(wanted.record()).change(wanted.profile(), wanted.role(), wanted.primary());
        facts.fire(new LinkChanged(wanted.record(), viewer.self(), wanted.profile()));
    }

    /** Ends a person's time in the record; its history stays. Returns the id of the ended period, to undo it with. */
    public UUID unlink(Viewer viewer, RecordId record, ProfileId profile, String reason) {
        access.require(viewer, record, Level.FULL);
        if (viewer.isClient()) people.requireVisible(viewer, List.of(profile));
        var link = records.lock(record).unlink(profile, records.by(viewer, reason));
        unfollow(viewer, record, profile);
        return link.id();
    }

    /** The same for a period, as long as it is as the viewer saw it. */
    public void end(Viewer viewer, RecordId record, UUID period, long seen, String reason) {
        access.require(viewer, record, Level.FULL);
        var present = records.lock(record).period(period);
        people.requireVisible(viewer, List.of(present.profile()));
        ChangedMeanwhile.unlessSame(seen, present.version());
        unlink(viewer, record, present.profile(), reason);
    }

    /** Gives the person of a period another role, or the first place, as long as it is as the viewer saw it. */
    public void change(Viewer viewer, PlaceChange wanted) {
        access.require(viewer, wanted.record(), Level.FULL);
        var present = records.lock(wanted.record()).period(wanted.period());
        people.requireVisible(viewer, List.of(present.profile()));
        ChangedMeanwhile.unlessSame(wanted.seen(), present.version());
        if (present.role() == wanted.role() && present.primary() == wanted.primary()) return;
        if (present.primary() && !wanted.primary()) throw new InvalidValue("primary", "first-needs-another");
        change(viewer, new LinkChange(wanted.record(), present.profile(), wanted.role(), wanted.primary(), null));
    }

    /** Takes an unlinking back, as if it had not been. */
    public void undoUnlink(Viewer viewer, RecordId record, UUID period) {
        access.require(viewer, record, Level.FULL);
        var link = records.lock(record).undoUnlink(period);
        follow(viewer, record, link.profile());
    }

    /** Puts the right person in the place of a wrong one, in one step; a coordinator may do so too. */
    public UUID replace(Viewer viewer, ProfileId wrong, LinkChange right) {
        requireMayReplace(viewer, right.record());
        InvalidValue.requireLines("reason", right.reason(), 500);
        people.requireVisible(viewer, List.of(right.profile()));
        var link = records.lock(right.record())
                .replace(wrong, right.profile(), right.role(), records.by(viewer, right.reason()));
        follow(viewer, right.record(), right.profile());
        unfollow(viewer, right.record(), wrong);
        return link.id();
    }

    /** Who learned something while that person was in the record, for those who may replace a wrong one. */
    public Exposure exposure(Viewer viewer, RecordId record, UUID period) {
        requireMayReplace(viewer, record);
        return exposures.of(record, period);
    }

    private void requireMayReplace(Viewer viewer, RecordId record) {
        if (access.through(viewer, record, RightPath.Kind.COORDINATOR).isEmpty())
            access.require(viewer, record, Level.FULL);
    }

    private void follow(Viewer viewer, RecordId record, ProfileId profile) {
        people.follow(record, List.of(profile));
        facts.fire(new ProfileLinked(record, viewer.self(), profile));
    }

    private void unfollow(Viewer viewer, RecordId record, ProfileId profile) {
        people.unfollow(record, profile);
        facts.fire(new ProfileUnlinked(record, viewer.self(), profile));
    }
}
