package org.suivi.records;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** Where people are put into records and taken out of them; a record always keeps at least one. */
@ApplicationScoped
@Transactional
public class LinkDesk {

    /** Links a person; someone who was in the record before comes back for a new period. Returns the period's id. */
    public UUID link(Viewer viewer, LinkChange wanted) { throw new UnsupportedOperationException(); }

    /** Gives a person who is in the record another role, or the first place. */
    public void change(Viewer viewer, LinkChange wanted) { throw new UnsupportedOperationException(); }

    /** Ends a person's time in the record; its history stays. Returns the id of the ended period, to undo it with. */
    public UUID unlink(Viewer viewer, RecordId record, ProfileId profile, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Takes an unlinking back, as if it had not been. */
    public void undoUnlink(Viewer viewer, RecordId record, UUID period) { throw new UnsupportedOperationException(); }

    /** Puts the right person in the place of a wrong one, in one step. */
    public UUID replace(Viewer viewer, ProfileId wrong, LinkChange right) {
        throw new UnsupportedOperationException();
    }
}
