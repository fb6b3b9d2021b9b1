package org.suivi.profiles.roster;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.merge.Outcome;
import org.suivi.profiles.roster.merge.Upserts;
import org.suivi.sharing.Viewer;

/** Brings a confirmed import in, a few items per transaction; what was done once is not done again. */
@ApplicationScoped
class Bringing {

    private final Runs runs;
    private final Items items;
    private final Upserts upserts;
    private final LegacyOpening records;
    private final Farewell farewell;

    @Inject
    Bringing(Runs runs, Items items, Upserts upserts, LegacyOpening records, Farewell farewell) {
        this.runs = runs;
        this.items = items;
        this.upserts = upserts;
        this.records = records;
        this.farewell = farewell;
    }

    void step(Viewer viewer, RosterRun run, int size) {
        var next = items.next(run.id(), ItemState.CHECKED, size);
        items.each(next, item -> bring(viewer, run, item));
        if (next.size() < size) runs.again(run).finish(runs.now());
    }

    private void bring(Viewer viewer, RosterRun run, RosterItem item) {
        switch (item.kind()) {
            case PERSON -> person(viewer, run, item);
            case LEAVER -> leaver(viewer, run, item);
            case RECORD -> records.open(viewer, run, item);
        }
    }

    private void person(Viewer viewer, RosterRun run, RosterItem item) {
        Outcome outcome = upserts.apply(viewer, runs.sending(run), List.of(item.asked())).get(0);
        item.became(outcome);
    }

    private void leaver(Viewer viewer, RosterRun run, RosterItem item) {
        Outcome outcome = upserts.leave(viewer, runs.sending(run), item.externalId());
        item.done(outcome);
        if (outcome.kind() == Outcome.Kind.LEAVE) farewell.say(viewer, outcome.profile());
    }
}
