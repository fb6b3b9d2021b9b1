package org.suivi.web.pages.imports;

import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.suivi.profiles.roster.InterruptedImports.Interrupted;
import org.suivi.profiles.roster.OurFault;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.sharing.Busy;
import org.suivi.sharing.Passing;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Viewer;
import org.suivi.web.errors.Causes;

/**
 * Takes an import one step further, outside of any transaction: a chunk as a whole, and when something in it is
 * refused, its items one by one, so that a single bad one is set aside with its reason and the others get in. When
 * others are in the way it has time.
 */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
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
            desk.setAside(viewer, run, code(failed));
            return true;
        }
    }

    /** Why somebody cannot be done. What passes is for another time; a mistake of ours does not stop it for ever. */
    private static String code(RuntimeException failed) {
        Optional<Refusal> why = Causes.refusal(failed);
        if (why.isPresent() && why.get() instanceof Passing) throw failed;
        if (why.isEmpty()) LOG.log(Level.SEVERE, "Somebody in an import could not be done", failed);
        return why.map(Refusal::code).orElse(OurFault.CODE);
    }
}
