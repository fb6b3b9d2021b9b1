package org.suivi.profiles.roster;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.merge.Outcome;
import org.suivi.profiles.roster.merge.Sending;
import org.suivi.profiles.roster.merge.Upserts;
import org.suivi.sharing.Viewer;

/** Tries an import: finds out what each item would do and who would leave; profiles are only read. */
@ApplicationScoped
class Trial {

    /** One leaver in so many people present is usual; more have to be asked about. */
    private static final int USUAL_SHARE = 10;

    private final Runs runs;
    private final Items items;
    private final Upserts upserts;

    @Inject
    Trial(Runs runs, Items items, Upserts upserts) {
        this.runs = runs;
        this.items = items;
        this.upserts = upserts;
    }

    void step(Viewer viewer, RosterRun run, int size) {
        var next = items.next(run.id(), ItemState.STAGED, size);
        var sending = runs.sending(run);
        items.each(next, item -> check(viewer, sending, item));
        if (next.size() < size) finish(viewer, runs.again(run));
    }

    private void check(Viewer viewer, Sending sending, RosterItem item) {
        var outcome = upserts.forecast(viewer, sending, List.of(item.person())).get(0);
        boolean twin = outcome.kind() == Outcome.Kind.CREATE && items.hasTwinBefore(item);
        item.check(twin ? Outcome.Kind.REVIEW : outcome.kind(), outcome);
        if (twin) item.retry();
    }

    private void finish(Viewer viewer, RosterRun run) {
        var sending = runs.sending(run);
        int present = upserts.present(viewer, run.source());
        int leavers = 0;
        if (run.judgesLeavers()) {
            int seq = items.highestSeq(run.id());
            for (String leaver : upserts.missing(viewer, sending)) {
                items.add(RosterItem.leaver(run.id(), ++seq, leaver));
                leavers++;
            }
        }
        boolean halved = run.judgesLeavers() && run.people() * 2 < runs.peopleOfLast(run);
        run.checked(present, leavers * USUAL_SHARE > present || halved);
    }
}
