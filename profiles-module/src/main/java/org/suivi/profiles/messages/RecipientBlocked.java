package org.suivi.profiles.messages;

import org.suivi.sharing.Refusal;

/** Nothing may be sent to this address; the code says why. */
public final class RecipientBlocked extends Refusal {

    /** @param why as in {@link Recipient#blocked()}, or {@code discreet} when a confirmation is missing */
    RecipientBlocked(String why, String order) {
        super(Kind.CONFLICT, "recipient-blocked." + why, order == null ? "" : order);
    }
}
