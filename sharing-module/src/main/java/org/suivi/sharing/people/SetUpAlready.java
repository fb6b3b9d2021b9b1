package org.suivi.sharing.people;

import org.suivi.sharing.Refusal;

/** The first start was finished before. */
public final class SetUpAlready extends Refusal {

    SetUpAlready() { super(Kind.CONFLICT, "set-up-already"); }
}
