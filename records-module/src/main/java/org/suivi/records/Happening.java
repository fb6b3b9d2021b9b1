package org.suivi.records;

import java.time.Instant;
import java.util.UUID;

import org.suivi.sharing.InvalidValue;

/** Who does something to a link, when, and why. */
record Happening(UUID by, Instant at, String reason) {

    Happening {
        reason = InvalidValue.optionalText("reason", reason, 500);
    }
}
