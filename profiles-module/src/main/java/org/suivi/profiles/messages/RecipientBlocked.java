package org.suivi.profiles.messages;

import java.time.LocalDate;
import org.suivi.sharing.Refusal;

/** Nothing may be sent to this address; the code says why, for a restriction also which order and until when. */
public final class RecipientBlocked extends Refusal {

    /** @param why as in {@link Recipient#blocked()}, {@code discreet} when a confirmation is missing, or {@code shared}
     *            when the message is confidential */
    RecipientBlocked(String why, String order, LocalDate until) {
        super(Kind.CONFLICT, "recipient-blocked." + why, order == null ? "" : order, until == null ? "" : until);
    }
}
