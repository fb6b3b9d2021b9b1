package org.suivi.profiles.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Where it is found out whether someone has a profile already. */
@ApplicationScoped
@Transactional
public class IdentityDesk {

    /** Profiles within reach that may be the same person, likeliest first, at most ten. */
    public List<PossibleDuplicate> possibleDuplicates(Viewer viewer, Likeness likeness) { throw new UnsupportedOperationException(); }

    /** Remembers that the two are different people. */
    public void notDuplicates(Viewer viewer, ProfileId one, ProfileId other, String reason) { throw new UnsupportedOperationException(); }
}
