package org.suivi.sharing.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * What to look for in the audit trail; every part may be null.
 *
 * @param subject id of a profile, record, person or unit that was touched
 * @param staff   who did it
 * @param refused only what was refused
 * @param before  keyset for the next page: the last row of the page before
 */
public record AuditQuery(UUID subject, UUID staff, Instant from, Instant to, boolean refused, AuditRow before) {}
