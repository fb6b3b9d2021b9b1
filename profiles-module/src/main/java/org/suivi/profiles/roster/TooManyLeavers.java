package org.suivi.profiles.roster;

import org.suivi.sharing.Refusal;

/** So many people would leave that somebody has to say that this is right. */
public final class TooManyLeavers extends Refusal {

    TooManyLeavers() { super(Kind.CONFLICT, "too-many-leavers"); }
}
