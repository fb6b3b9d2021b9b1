package org.suivi.sharing.people;

import org.suivi.sharing.Refusal;

/** More people sign in at this moment than can be served. */
public final class SignInBusy extends Refusal {

    SignInBusy() { super(Kind.CONFLICT, "sign-in-busy"); }
}
