package org.suivi.sharing.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** Keeps who holds which record: every record has exactly one holder from its first moment on. */
@ApplicationScoped
public class Custodies {

    /**
     * Puts a new record into the hands of a party of the viewer's workspace.
     *
     * @return the right to fill the new record within this call
     */
    public Permit open(Viewer viewer, RecordId record, Party holder) {
        throw new UnsupportedOperationException();
    }

    /** The follow-up has ended: an open transfer is cancelled, shares and holder stay. Needs the permit to hold. */
    public void close(Permit permit) { throw new UnsupportedOperationException(); }

    /** The follow-up goes on with the same holder. */
    public void reopen(Permit permit) { throw new UnsupportedOperationException(); }

    /** Who looks after the record, for someone who may know of it. */
    public HolderView holder(Permit permit) { throw new UnsupportedOperationException(); }

    /** Who looks after each of these records, for lists whose rows were already found to be visible. */
    public Map<RecordId, HolderView> holders(Collection<RecordId> visible) {
        throw new UnsupportedOperationException();
    }
}
