package org.suivi.profiles.contacts;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where the end of a tie is taken back. */
@ApplicationScoped
@Transactional
@UseCase
public class TieDesk {

    private final ProfileRights rights;
    private final Ties ties;
    private final ContactChanges changes;

    @Inject
    TieDesk(ProfileRights rights, Ties ties, ContactChanges changes) {
        this.rights = rights;
        this.ties = ties;
        this.changes = changes;
    }

    /**
     * Lets a tie go on as it was before it ended on that day; false, and nothing is done, when somebody has given it
     * another end since or has tied the two anew.
     */
    public boolean resume(Viewer viewer, ProfileId profile, UUID tieId, LocalDate ended, String reason) {
        Editing editing = rights.edit(viewer, profile);
        ProfileContact known = ties.find(editing, tieId);
        if (!ended.equals(known.until()) || ties.open(editing, known.contact()).isPresent()) return false;
        changes.tie(editing, known, Trace.screen(InvalidValue.optionalLines("reason", reason, 500)),
                ProfileContact::resume);
        return true;
    }
}
