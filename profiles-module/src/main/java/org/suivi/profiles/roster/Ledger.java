package org.suivi.profiles.roster;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.merge.Outcome;

/** Keeps of a batch what can be decided about and undone later; who was unchanged leaves nothing. */
@ApplicationScoped
class Ledger {

    private final Runs runs;
    private final Items items;
    private final Questions questions;

    @Inject
    Ledger(Runs runs, Items items, Questions questions) {
        this.runs = runs;
        this.items = items;
        this.questions = questions;
    }

    /**
     * Notes what was done with people in the transaction that did it. After each of them the run is at its end: nobody
     * would go on with it if the call broke off.
     *
     * @param kept whether the run itself was noted before
     * @return whether it is now
     */
    boolean note(RosterRun run, boolean kept, List<Integer> places, List<IncomingPerson> people,
            List<Outcome> outcomes) {
        boolean any = kept;
        questions.renew(run, answered(people, outcomes));
        for (int i = 0; i < places.size(); i++) {
            var outcome = outcomes.get(i);
            if (outcome.kind() == Outcome.Kind.SAME || outcome.kind() == Outcome.Kind.REFUSED) continue;
            if (!any) runs.add(run, List.of());
            any = true;
            items.add(RosterItem.person(run.id(), places.get(i) + 1, people.get(i)).became(outcome));
        }
        if (any) end(runs.lock(run.id()));
        return any;
    }

    /** Somebody may be taking it back already. */
    private void end(RosterRun run) {
        if (run.state() == RunState.RUNNING) run.finish(runs.now());
    }

    /** Keys of those about whom there is something to say; of a refused one nothing is known that was not before. */
    private static List<String> answered(List<IncomingPerson> people, List<Outcome> outcomes) {
        return IntStream.range(0, people.size()).filter(i -> outcomes.get(i).kind() != Outcome.Kind.REFUSED)
            .boxed().flatMap(i -> people.get(i).externalIds().stream()).toList();
    }
}
