package org.suivi.web.pages.imports;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.suivi.profiles.roster.InterruptedImports.Interrupted;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.sharing.Busy;
import org.suivi.sharing.Viewer;

/**
 * Takes an import one step further, outside of any transaction: a chunk as a whole, and when something in it is
 * refused or goes wrong, its items one by one, so that a single bad one is set aside with its reason and the others get
 * in. When others are in the way it has time.
 */
@ApplicationScoped
class ImportWork {

    private static final int CHUNK = 100;

    private final RosterDesk desk;
    private final Background background;

    @Inject
    ImportWork(RosterDesk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /** Whether more is to do. */
    @ActivateRequestContext
    boolean step(Interrupted work) {
        return step(background.viewer(work), work.run());
    }

    private boolean step(Viewer viewer, UUID run) {
        try {
            return chunk(viewer, run);
        } catch (Busy others) {
            return true;
        }
    }

    private boolean chunk(Viewer viewer, UUID run) {
        try {
            return desk.advance(viewer, run, CHUNK);
        } catch (Busy others) {
            throw others;
        } catch (RuntimeException somewhere) {
            return oneByOne(viewer, run);
        }
    }

    private boolean oneByOne(Viewer viewer, UUID run) {
        boolean more = true;
        for (int i = 0; i < CHUNK && more; i++) more = single(viewer, run);
        return more;
    }

    private boolean single(Viewer viewer, UUID run) {
        try {
            return desk.advance(viewer, run, 1);
        } catch (Busy others) {
            throw others;
        } catch (RuntimeException failed) {
            desk.setAside(viewer, run, failed);
            return true;
        }
    }
}
