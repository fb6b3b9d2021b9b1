package org.suivi.profiles.roster.online;

import org.suivi.sharing.Refusal;

/** The fetch is no longer at the point where this could be done with it. */
public final class FetchMovedOn extends Refusal {

    FetchMovedOn() { super(Kind.CONFLICT, "fetch-moved-on"); }
}
