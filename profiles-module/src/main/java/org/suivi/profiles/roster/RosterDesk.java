package org.suivi.profiles.roster;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.Problems;
import org.suivi.sharing.Busy;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where rosters and exports of former systems are brought in: received, tried, confirmed, worked through, undone. */
@ApplicationScoped
@Transactional
@UseCase
public class RosterDesk {

    private final Runs runs;
    private final Staging staging;
    private final Phases phases;
    private final Attempts attempts;
    private final Questions questions;
    private final Event<JobSubmitted> submitted;

    @Inject
    RosterDesk(Runs runs, Staging staging, Phases phases, Attempts attempts, Questions questions,
            Event<JobSubmitted> submitted) {
        this.runs = runs;
        this.staging = staging;
        this.phases = phases;
        this.attempts = attempts;
        this.questions = questions;
        this.submitted = submitted;
    }

    /** Reads a delivery and lays it out to be tried; the run is {@link RunState#REJECTED} when it cannot be used. */
    public UUID receive(Viewer viewer, Delivery delivery) {
        Runs.requireRight(viewer);
        UUID run = staging.receive(viewer, delivery);
        leave(viewer, runs.find(viewer, run));
        return run;
    }

    /** Lays out what was fetched from elsewhere in the same way. */
    public UUID receive(Viewer viewer, Fetched fetched) {
        Runs.requireRight(viewer);
        var contents = Contents.of(fetched.source(), fetched.people(), fetched.problems());
        return staging.receive(viewer, contents, fetched.title());
    }

    /**
     * People that arrived otherwise than by a file.
     *
     * @param source slug under which the keys are kept
     * @param title  for the list of imports
     */
    public record Fetched(String source, String title, Incoming people, Problems problems) {}

    /** @param leaversSeen that the viewer wants the many who would leave to leave */
    public void confirm(Viewer viewer, UUID run, boolean leaversSeen) {
        var ready = runs.lock(viewer, run);
        ready.requireRightsOf(viewer);
        if (runs.isBusy(ready)) throw new SourceBusy();
        ready.confirm(leaversSeen, runs.now());
        questions.renewAll(ready);
        leave(viewer, ready);
    }

    public void discard(Viewer viewer, UUID run) { runs.lock(viewer, run).discard(runs.now()); }

    /** Begins to take back what the import did, as far as nobody has worked with it since. */
    public void undo(Viewer viewer, UUID run) {
        var done = runs.lock(viewer, run);
        done.requireRightsOf(viewer);
        if (runs.isBusy(done)) throw new SourceBusy();
        done.undo();
        questions.close(done);
        leave(viewer, done);
    }

    /** Behind the page of a person stands a worker; what a program began, one has to be told of. */
    private void leave(Viewer viewer, RosterRun run) {
        if (viewer.isClient() && run.state().isWorking()) submitted.fire(new JobSubmitted(run.interrupted()));
    }

    /**
     * Does the next items of the present phase, all or none of them, in a transaction of their own; {@link Busy} when
     * others were in the way each time.
     *
     * @return whether more is to do
     */
    @UseCase(quiet = true)
    public boolean advance(Viewer viewer, UUID run, int size) {
        if (size == 1) return attempts.alone(() -> step(viewer, run, size));
        return attempts.run(() -> step(viewer, run, size));
    }

    private boolean step(Viewer viewer, UUID run, int size) {
        phases.step(viewer, runs.lock(viewer, run), size);
        return runs.find(viewer, run).state().isWorking();
    }

    /**
     * Sets the next item of the present phase aside, with the reason why it cannot be done.
     *
     * @param failed what its {@link #advance} threw; thrown again when that passes, since the item may be done later
     */
    @UseCase(quiet = true)
    public void setAside(Viewer viewer, UUID run, RuntimeException failed) {
        String code = Lost.refusal(failed).code();
        attempts.run(() -> {
            phases.setAside(runs.lock(viewer, run), code);
            return null;
        });
    }
}
