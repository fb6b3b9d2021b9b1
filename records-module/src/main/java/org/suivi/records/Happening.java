package org.suivi.records;

import java.time.Instant;
import java.util.UUID;

import org.suivi.sharing.InvalidValue;

/** Who does something to a link, when, and why. */
record Happening(UUID by, Instant at, String reason) {

    Happening {
        reason = InvalidValue.optionalLines("reason", reason, 500);
    }
}
