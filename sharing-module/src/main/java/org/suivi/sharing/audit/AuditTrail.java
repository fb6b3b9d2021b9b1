package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What is added to the audit trail beyond what every use case leaves by itself. */
@ApplicationScoped
public class AuditTrail {

    private final AuditWriter writer;

    @Inject
    AuditTrail(AuditWriter writer) { this.writer = writer; }

    /** Says through which right the running use case was allowed; several are kept in order. */
    public void path(String path) {
        if (Call.current() != null) Call.current().path(path);
    }

    /**
     * Adds someone or something the running use case was about, beyond its arguments, such as a profile found by a
     * search.
     *
     * @param subject a {@code ProfileId}, {@code RecordId}, {@code Party} or {@code UUID}
     */
    public void subject(Object subject) {
        if (Call.current() != null) Call.current().subject(subject);
    }

    /** A row about signing in, where there is no viewer yet. */
    public void accountRow(String action, UUID staff, String address, String outcome) {
        Subjects none = new Subjects();
        writer.writeApart(new AuditEntry(staff, null, "", action, none, null, outcome, address));
    }

    /** A row about what the system did by itself, within the transaction that does it. */
    public void systemRow(String action, Object... subjects) {
        Subjects about = new Subjects();
        for (Object subject : subjects) about.add(subject);
        writer.write(new AuditEntry(null, null, "", action, about, null, "done", ""));
    }
}
