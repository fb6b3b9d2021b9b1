package org.suivi.profiles.roster;

import org.suivi.sharing.Refusal;

/** Another import of the same source is being brought in. */
public final class SourceBusy extends Refusal {

    SourceBusy() { super(Kind.CONFLICT, "source-busy"); }
}
