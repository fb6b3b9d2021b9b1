package org.suivi.records.outline;

import java.time.Instant;
import java.time.LocalDate;

import org.suivi.records.RecordState;
import org.suivi.records.RecordType;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;

/**
 * A record from outside.
 *
 * @param workspace where its holder looks after it
 * @param heldSince since when it has this holder
 * @param closedAt  when the follow-up ended; null while it goes on
 */
public record RecordOutline(RecordId id, String number, RecordType type, RecordState state, Party service,
        String serviceName, Party holder, String holderName, Party workspace, LocalDate openedOn, Instant heldSince,
        Instant closedAt) {}
