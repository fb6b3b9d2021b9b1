package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;

/** What a use case adds to its own audit row while it runs. */
@ApplicationScoped
public class AuditTrail {

    /** Says through which right the call was allowed; several are kept in order. */
    public void path(String path) { throw new UnsupportedOperationException(); }

    /**
     * Adds someone or something the call was about, beyond its arguments, such as a profile found by a search.
     *
     * @param subject a {@code ProfileId}, {@code RecordId}, {@code Party} or {@code UUID}
     */
    public void subject(Object subject) { throw new UnsupportedOperationException(); }
}
