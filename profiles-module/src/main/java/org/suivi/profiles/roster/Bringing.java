package org.suivi.profiles.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

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
    private final Questions questions;

    @Inject
    Bringing(Runs runs, Items items, Upserts upserts, LegacyOpening records, Farewell farewell,
            Questions questions) {
        this.runs = runs;
        this.items = items;
        this.upserts = upserts;
        this.records = records;
        this.farewell = farewell;
        this.questions = questions;
    }

    void step(Viewer viewer, RosterRun run, int size) {
        var next = items.next(run.id(), ItemState.CHECKED, size);
        var read = items.read(next);
        people(viewer, run, read.stream().filter(item -> item.kind() == RosterItem.Kind.PERSON).toList());
        items.each(read.stream().filter(item -> item.kind() != RosterItem.Kind.PERSON).map(RosterItem::id).toList(),
            item -> other(viewer, run, item));
        if (next.size() < size) runs.again(run).finish(runs.now());
    }

    private void other(Viewer viewer, RosterRun run, RosterItem item) {
        if (item.kind() == RosterItem.Kind.LEAVER) leaver(viewer, run, item);
        else records.open(viewer, run, item);
    }

    /** All of them together. */
    private void people(Viewer viewer, RosterRun run, List<RosterItem> people) {
        if (people.isEmpty()) return;
        var asked = people.stream().map(RosterItem::asked).toList();
        var outcomes = upserts.apply(viewer, runs.sending(run), asked);
        var done = new HashMap<UUID, Outcome>();
        var answered = new ArrayList<String>();
        for (int i = 0; i < people.size(); i++) {
            done.put(people.get(i).id(), outcomes.get(i));
            if (outcomes.get(i).kind() != Outcome.Kind.REFUSED) answered.addAll(asked.get(i).person().externalIds());
        }
        items.change(List.copyOf(done.keySet()), item -> item.became(done.get(item.id())));
        questions.renew(run, answered);
    }

    private void leaver(Viewer viewer, RosterRun run, RosterItem item) {
        Outcome outcome = upserts.leave(viewer, runs.sending(run), item.externalId());
        item.done(outcome);
        if (outcome.kind() == Outcome.Kind.LEAVE) farewell.say(viewer, outcome.profile());
    }
}
