package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where administrators make sure that who sees which profile is what records, shares and homes say. */
@ApplicationScoped
@Transactional
@UseCase
public class ReachDesk {

    /** Every path from a party to a profile, as a query: what {@code profiles_reach} must hold. */
    public static final String DEFINITION = ReachKeeper.DEFINITION;

    private final ReachKeeper keeper;

    @Inject
    ReachDesk(ReachKeeper keeper) { this.keeper = keeper; }

    /** How many paths are missing or should not be there; 0 when all is well. */
    public long differences(Viewer viewer) {
        viewer.require(Role.ADMINISTRATOR);
        return keeper.differences();
    }

    /** Builds every path anew; answers how many there are. */
    public int rebuild(Viewer viewer) {
        viewer.require(Role.ADMINISTRATOR);
        return keeper.rebuild();
    }
}
