package org.suivi.sharing.handover;

import java.time.LocalDate;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Party;

/**
 * What is offered when a record is to change hands.
 *
 * @param to                  professional, team, service or workspace
 * @param message             a word to the recipient, without clinical content; may be null
 * @param answerBy            last day for an answer; null for the usual time
 * @param keepReadOnlyCopy    whether the sender keeps reading what was written until the transfer
 * @param includeConfidential whether confidential notes go along; otherwise they stay sealed with the sender
 */
public record TransferOffer(Party to, String message, LocalDate answerBy, boolean keepReadOnlyCopy,
                            boolean includeConfidential) {

    static final int LONGEST_MESSAGE = 2000;

    public TransferOffer {
        if (to == null) throw new InvalidValue("to", "required");
        message = InvalidValue.optionalLines("message", message, LONGEST_MESSAGE);
    }
}
