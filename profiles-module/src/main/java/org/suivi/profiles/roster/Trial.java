package org.suivi.profiles.roster;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.merge.Gathering;
import org.suivi.profiles.roster.merge.Outcome;
import org.suivi.profiles.roster.merge.Upserts;
import org.suivi.sharing.Viewer;

/** Tries an import: finds out what each item would do and who would leave; profiles are only read. */
@ApplicationScoped
class Trial {

    /** One leaver in so many people present is usual; more have to be asked about. */
    private static final int USUAL_SHARE = 10;
    private static final int PART = 500;

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
        var found = new HashMap<UUID, Outcome>();
        for (int i = 0; i < read.size(); i++) found.put(read.get(i).id(), outcomes.get(i));
        items.change(next, item -> item.check(found.get(item.id())));
        if (next.size() < size) {
            compareNewcomers(runs.again(run));
            finish(viewer, runs.again(run));
        }
    }

    /** New people of one delivery may be one: the run finds those before with their profiles, when they have them. */
    private void compareNewcomers(RosterRun run) {
        var newcomers = new Gathering(runs.sending(run));
        var part = items.newcomers(run.id(), 0, PART);
        while (!part.isEmpty()) {
            var others = new HashMap<UUID, Outcome>();
            for (var item : part) {
                var outcome = newcomers.join(item.person());
                if (outcome.kind() != Outcome.Kind.CREATE) others.put(item.id(), outcome);
            }
            items.change(List.copyOf(others.keySet()), item -> item.foresee(others.get(item.id())));
            part = items.newcomers(run.id(), part.get(part.size() - 1).seq(), PART);
        }
    }

    private void finish(Viewer viewer, RosterRun run) {
        var sending = runs.sending(run);
        int present = upserts.present(viewer, sending);
        int leavers = 0;
        if (run.judgesLeavers()) {
            int seq = items.highestSeq(run.id());
            for (String leaver : upserts.missing(viewer, sending)) {
                items.add(RosterItem.leaver(run.id(), ++seq, leaver));
                leavers++;
            }
        }
        boolean halved = run.judgesLeavers() && run.people() * 2 < runs.peopleOfLast(viewer, run);
        run.checked(present, leavers * USUAL_SHARE > present || halved);
    }
}
