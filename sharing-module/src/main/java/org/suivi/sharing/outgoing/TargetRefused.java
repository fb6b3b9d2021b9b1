package org.suivi.sharing.outgoing;

import org.suivi.sharing.Refusal;

/** Suivi does not call that address. */
public final class TargetRefused extends Refusal {

    /** @param why as a key: the text is found under {@code target-refused.<why>} */
    TargetRefused(String why) { super(Kind.INVALID, "target-refused." + why); }
}
