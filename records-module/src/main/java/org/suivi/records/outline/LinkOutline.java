package org.suivi.records.outline;

import java.time.Instant;
import java.util.UUID;

import org.suivi.records.LinkRole;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/**
 * That a person is in a record now.
 *
 * @param id      of this period
 * @param version of this period, to be named when it is changed or ended
 */
public record LinkOutline(UUID id, RecordId record, ProfileId profile, LinkRole role, boolean primary, Instant since,
        long version) {}
