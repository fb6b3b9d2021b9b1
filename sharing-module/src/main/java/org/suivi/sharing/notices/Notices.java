package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** What a member of staff should hear of: shares, transfers and answers that concern them or their units. */
@Transactional
@UseCase(quiet = true)
@ApplicationScoped
public class Notices {

    /** The latest hundred, newest first. */
    @UseCase(quiet = true)
    public List<NoticeView> list(Viewer viewer) { throw new UnsupportedOperationException(); }

    @UseCase(quiet = true)
    public long unread(Viewer viewer) { throw new UnsupportedOperationException(); }

    @UseCase(quiet = true)
    public void markRead(Viewer viewer, UUID notice) { throw new UnsupportedOperationException(); }

    @UseCase(quiet = true)
    public void markAllRead(Viewer viewer) { throw new UnsupportedOperationException(); }
}
