package org.suivi.profiles.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.sharing.Viewer;

/** Sends an import to whoever does what it needs now. */
@ApplicationScoped
class Phases {

    private final Items items;
    private final Trial trial;
    private final Bringing bringing;
    private final TakingBack takingBack;

    @Inject
    Phases(Items items, Trial trial, Bringing bringing, TakingBack takingBack) {
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

    void setAside(RosterRun run, String code) {
        switch (run.state()) {
            case CHECKING -> items.each(items.next(run.id(), ItemState.STAGED, 1), item -> item.refuse(code));
            case RUNNING -> items.each(items.next(run.id(), ItemState.CHECKED, 1), item -> item.refuse(code));
            case UNDOING -> items.each(items.last(run.id(), 1), item -> item.kept(code));
            default -> { }
        }
    }
}
