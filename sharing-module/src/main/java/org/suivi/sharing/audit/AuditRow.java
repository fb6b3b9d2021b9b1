package org.suivi.sharing.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the audit trail.
 *
 * @param action   desk and use case, such as {@code Handovers.accept}
 * @param subjects what it was about, each as {@code kind:id}
 * @param path     through which right; null when none was needed
 * @param outcome  {@code done}, the code of the refusal, or {@code failed}
 */
public record AuditRow(UUID id, Instant at, UUID staff, String name, String workspace, String roles, String action,
                       List<String> subjects, String path, String outcome, String address, String node) {

    public boolean refused() { return !"done".equals(outcome); }
}
