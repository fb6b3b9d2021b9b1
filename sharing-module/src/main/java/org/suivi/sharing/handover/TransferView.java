package org.suivi.sharing.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;

/**
 * One transfer, with people and units as they were called then.
 *
 * @param holder     who holds the record since it was accepted; null before
 * @param mayAnswer  whether this viewer may accept or decline it now
 * @param mayCancel  whether this viewer may take it back now
 */
public record TransferView(UUID id, RecordId record, Side from, Side to, UUID offeredById, String offeredBy,
                           Instant offeredAt,
                           String message, LocalDate answerBy, boolean keepReadOnlyCopy, boolean includeConfidential,
                           TransferState state, Instant seenAt, String seenBy, Instant answeredAt, String answeredBy,
                           String reason, String holder, boolean mayAnswer, boolean mayCancel) {

    /** One side of a transfer. */
    public record Side(Party party, String name, Party workspace, String workspaceName) {}

    public boolean open() { return state.open(); }
}
