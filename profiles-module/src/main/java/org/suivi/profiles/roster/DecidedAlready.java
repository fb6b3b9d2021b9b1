package org.suivi.profiles.roster;

import org.suivi.sharing.Refusal;

/** It was said meanwhile who the person of an import is, by another or with the first of two clicks; that stands. */
public final class DecidedAlready extends Refusal {

    DecidedAlready() { super(Kind.CONFLICT, "decided-already"); }
}
