package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;

/** Lets privacy officers read who did what, when, from where and through which right. */
@Transactional
@UseCase
@ApplicationScoped
public class AuditLog {

    private final AuditRows rows;
    private final Chain chain;

    @Inject
    AuditLog(AuditRows rows, Chain chain) {
        this.rows = rows;
        this.chain = chain;
    }

    /** One page of at most {@value AuditRows#PAGE} rows, the latest first. */
    public List<AuditRow> page(Viewer viewer, AuditQuery query) {
        viewer.require(Role.PRIVACY_OFFICER);
        return rows.page(query);
    }

    /** Recomputes the chain over all sealed rows and says where it is broken, if it is. */
    public ChainReport verify(Viewer viewer) {
        viewer.require(Role.PRIVACY_OFFICER);
        return chain.verify(null);
    }

    /**
     * The same against what was written down earlier: also finds that the end of the chain was cut off, or all of it
     * computed anew.
     *
     * @param anchor as {@link ChainReport#anchor()} gave it
     */
    public ChainReport verifyAgainst(Viewer viewer, String anchor) {
        viewer.require(Role.PRIVACY_OFFICER);
        return chain.verify(Anchor.of(anchor));
    }
}
