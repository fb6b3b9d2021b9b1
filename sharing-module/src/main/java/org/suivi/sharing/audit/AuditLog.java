package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suivi.sharing.Viewer;

/** Lets privacy officers read who did what, when, from where and through which right. */
@Transactional
@UseCase
@ApplicationScoped
public class AuditLog {

    /** One page of at most 50 rows, the latest first. */
    public List<AuditRow> page(Viewer viewer, AuditQuery query) { throw new UnsupportedOperationException(); }

    /** Recomputes the chain over all sealed rows and says where it is broken, if it is. */
    public ChainReport verify(Viewer viewer) { throw new UnsupportedOperationException(); }
}
