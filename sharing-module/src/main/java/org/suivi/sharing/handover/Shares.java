package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.audit.UseCase;

/** Gives others access to a record and takes it away; works on the next request of whoever lost it. */
@Transactional
@UseCase
@ApplicationScoped
public class Shares {

    /** Shares the record; a party that has it already gets this level instead. */
    public void share(Viewer viewer, RecordId record, Party party, Level level, String message) {
        throw new UnsupportedOperationException();
    }

    public void changeLevel(Viewer viewer, RecordId record, Party party, Level level) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(Viewer viewer, RecordId record, Party party) { throw new UnsupportedOperationException(); }

    /** Gives up the share that the viewer has in person. */
    public void leave(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }

    /** Holder first, then everyone with a share, by name. */
    public List<ShareView> of(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }
}
