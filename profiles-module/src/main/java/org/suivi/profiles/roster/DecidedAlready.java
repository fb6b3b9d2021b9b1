package org.suivi.profiles.roster;

import org.suivi.sharing.Refusal;

/** Somebody else said meanwhile who the person of an import is; what they said stands. */
public final class DecidedAlready extends Refusal {

    DecidedAlready() { super(Kind.CONFLICT, "decided-already"); }
}
