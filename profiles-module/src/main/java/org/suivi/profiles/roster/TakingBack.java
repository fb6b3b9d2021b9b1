package org.suivi.profiles.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.merge.Outcome;
import org.suivi.profiles.roster.merge.Sending;
import org.suivi.profiles.roster.merge.Undoing;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** Undoes an import item by item, the last first; what somebody has worked with since stays and is listed. */
@ApplicationScoped
class TakingBack {

    private final Runs runs;
    private final Items items;
    private final Undoing undoing;
    private final Event<LegacyRecordUndoRequested> requests;

    @Inject
    TakingBack(Runs runs, Items items, Undoing undoing, Event<LegacyRecordUndoRequested> requests) {
        this.runs = runs;
        this.items = items;
        this.undoing = undoing;
        this.requests = requests;
    }

    void step(Viewer viewer, RosterRun run, int size) {
        var next = items.last(run.id(), size);
        items.each(next, item -> takeBack(viewer, run, item));
        if (next.size() < size) runs.again(run).finish(runs.now());
    }

    private void takeBack(Viewer viewer, RosterRun run, RosterItem item) {
        switch (item.kind()) {
            case PERSON -> person(viewer, runs.sending(run), item);
            case LEAVER -> leaver(viewer, runs.sending(run), item);
            case RECORD -> record(viewer, run, item);
        }
    }

    private void person(Viewer viewer, Sending sending, RosterItem item) {
        if (item.outcome() == Outcome.Kind.CREATE
            && !undoing.uncreate(viewer, sending, done(item))) {
            item.kept("changed-meanwhile");
            return;
        }
        if (item.outcome() == Outcome.Kind.CHANGE)
            undoing.unchange(viewer, sending, done(item));
        item.undone();
    }

    /** Imports of the first versions did not keep what had ended. */
    private void leaver(Viewer viewer, Sending sending, RosterItem item) {
        boolean forgotten = item.effects().stream().anyMatch(one -> one.after() == null);
        if (item.profile() == null || forgotten) item.kept("left");
        else if (undoing.stay(viewer, sending, done(item))) item.undone();
        else item.kept("changed-meanwhile");
    }

    private static Undoing.Done done(RosterItem item) {
        return new Undoing.Done(item.profile(), item.seen(), item.effects());
    }

    private void record(Viewer viewer, RosterRun run, RosterItem item) {
        if (item.outcome() == Outcome.Kind.CREATE) {
            requests.fire(new LegacyRecordUndoRequested(viewer, new RecordId(item.target())));
            undoing.forgetRecord(run.source(), item.target());
        }
        item.undone();
    }
}
