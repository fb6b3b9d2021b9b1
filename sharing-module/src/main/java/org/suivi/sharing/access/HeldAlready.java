package org.suivi.sharing.access;

import org.suivi.sharing.Refusal;

/** The party looks after the record already. */
public final class HeldAlready extends Refusal {

    public HeldAlready() { super(Kind.CONFLICT, "held-already"); }
}
