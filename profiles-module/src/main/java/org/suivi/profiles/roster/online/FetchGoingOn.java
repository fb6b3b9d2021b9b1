package org.suivi.profiles.roster.online;

import org.suivi.sharing.Refusal;

/** The source is being read already. */
public final class FetchGoingOn extends Refusal {

    FetchGoingOn() { super(Kind.CONFLICT, "fetch-going-on"); }
}
