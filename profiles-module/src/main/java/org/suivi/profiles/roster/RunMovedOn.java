package org.suivi.profiles.roster;

import org.suivi.sharing.Refusal;

/** The import is no longer at the point where this could be done with it. */
public final class RunMovedOn extends Refusal {

    RunMovedOn() { super(Kind.CONFLICT, "run-moved-on"); }
}
