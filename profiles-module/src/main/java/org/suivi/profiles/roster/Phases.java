package org.suivi.profiles.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.sharing.Viewer;

/** Sends an import to whoever does what it needs now. */
@ApplicationScoped
class Phases {

    private final Runs runs;
    private final Items items;
    private final Trial trial;
    private final Bringing bringing;
    private final TakingBack takingBack;

    @Inject
    Phases(Runs runs, Items items, Trial trial, Bringing bringing, TakingBack takingBack) {
        this.runs = runs;
        this.items = items;
        this.trial = trial;
        this.bringing = bringing;
        this.takingBack = takingBack;
    }

    void step(Viewer viewer, RosterRun run, int size) {
        switch (run.state()) {
            case CHECKING -> trial.step(viewer, run, size);
            case RUNNING -> bringing.step(viewer, run, size);
            case UNDOING -> takingBack.step(viewer, run, size);
            default -> { }
        }
    }

    /** The next item; when there is none it is no item that cannot be done, and the run would be at it for ever. */
    void setAside(RosterRun run, String code) {
        if (!run.state().isWorking()) return;
        boolean back = run.state() == RunState.UNDOING;
        var state = run.state() == RunState.CHECKING ? ItemState.STAGED : ItemState.CHECKED;
        var next = back ? items.last(run.id(), 1) : items.next(run.id(), state, 1);
        if (next.isEmpty()) runs.breakOff(run);
        else items.each(next, back ? item -> item.kept(code) : item -> item.refuse(code));
    }
}
