package org.suivi.sharing.people;

import org.suivi.sharing.Refusal;

/** Name and password do not belong together, or nobody here has that name: which of them, is not said. */
public final class SignInRefused extends Refusal {

    SignInRefused() { super(Kind.FORBIDDEN, "sign-in-refused"); }
}
