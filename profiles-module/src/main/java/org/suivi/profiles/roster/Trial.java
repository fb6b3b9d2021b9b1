package org.suivi.profiles.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.merge.Outcome;
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
        var read = items.read(next);
        var outcomes = upserts.forecast(viewer, runs.sending(run), read.stream().map(RosterItem::person).toList());
        var first = items.firstOf(run.id(), read.stream().map(RosterItem::likeness).filter(Objects::nonNull).toList());
        var found = new HashMap<UUID, Outcome>();
        for (int i = 0; i < read.size(); i++) found.put(read.get(i).id(), outcomes.get(i));
        items.change(next, item -> check(item, found.get(item.id()), first));
        if (next.size() < size) finish(viewer, runs.again(run));
    }

    private static void check(RosterItem item, Outcome outcome, Map<String, Integer> first) {
        boolean twin = outcome.kind() == Outcome.Kind.CREATE && item.likeness() != null
            && first.getOrDefault(item.likeness(), item.seq()) < item.seq();
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
