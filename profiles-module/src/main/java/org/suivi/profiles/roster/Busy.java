package org.suivi.profiles.roster;

import org.suivi.sharing.Refusal;

/** Others wrote the same rows at the same moment, again and again; a moment later it is likely to work. */
public final class Busy extends Refusal {

    Busy() { super(Kind.CONFLICT, "busy"); }
}
