package org.suivi.sharing.people;

import java.time.Duration;
import org.suivi.sharing.Refusal;

/** Wrong passwords came too often; the next try counts only after a while. */
public final class TooManyTries extends Refusal {

    TooManyTries(Duration wait) { super(Kind.FORBIDDEN, "too-many-tries", Math.max(1, wait.toSeconds())); }
}
