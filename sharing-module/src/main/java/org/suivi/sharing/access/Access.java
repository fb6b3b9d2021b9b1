package org.suivi.sharing.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** Decides, from the database and in every call, what a viewer may see and do with a record. */
@ApplicationScoped
public class Access {

    /**
     * The right to see or do at least this much, or a refusal. From {@link Level#WRITE} on, the custody of the record is
     * locked first, so that a withdrawal cannot slip in between the decision and the change.
     *
     * @throws org.suivi.sharing.NotVisible when the viewer may not know that the record exists
     * @throws org.suivi.sharing.NotAllowed when the viewer may know of it, but needs more
     */
    public Permit require(Viewer viewer, RecordId record, Level level) {
        throw new UnsupportedOperationException();
    }

    /** The best right the viewer has, if any; says nothing about why there is none. */
    public Optional<Permit> best(Viewer viewer, RecordId record) {
        throw new UnsupportedOperationException();
    }
}
