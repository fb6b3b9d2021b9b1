package org.suivi.profiles.roster;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.merge.Outcome;

/** Keeps of a batch what can be decided about and undone later; who was unchanged leaves nothing. */
@ApplicationScoped
class Ledger {

    private final Runs runs;
    private final Items items;

    @Inject
    Ledger(Runs runs, Items items) {
        this.runs = runs;
        this.items = items;
    }

    /**
     * Notes what was done with people in the transaction that did it.
     *
     * @param kept whether the run itself was noted before
     * @return whether it is now
     */
    boolean note(RosterRun run, boolean kept, List<Integer> places, List<IncomingPerson> people,
            List<Outcome> outcomes) {
        boolean any = kept;
        for (int i = 0; i < places.size(); i++) {
            var outcome = outcomes.get(i);
            if (outcome.kind() == Outcome.Kind.SAME || outcome.kind() == Outcome.Kind.REFUSED) continue;
            if (!any) runs.add(run, List.of());
            any = true;
            items.add(RosterItem.person(run.id(), places.get(i) + 1, people.get(i)).became(outcome));
        }
        return any;
    }

    void close(RosterRun run) { runs.lock(run.id()).finish(runs.now()); }
}
