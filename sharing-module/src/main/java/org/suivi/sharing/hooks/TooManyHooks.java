package org.suivi.sharing.hooks;

import org.suivi.sharing.Refusal;

/** The program has as many hooks as a program may have. */
public final class TooManyHooks extends Refusal {

    TooManyHooks(int most) { super(Kind.CONFLICT, "too-many-webhooks", most); }
}
