package org.suivi.sharing.access;

import java.time.Instant;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;

/**
 * Who looks after a record.
 *
 * @param closedAt when the follow-up was closed; null while it is open
 */
public record HolderView(RecordId record, Party holder, String name, Party workspace, String workspaceName,
                         Instant since, Instant closedAt) {

    public boolean open() { return closedAt == null; }
}
