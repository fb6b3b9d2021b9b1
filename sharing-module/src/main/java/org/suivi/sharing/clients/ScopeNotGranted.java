package org.suivi.sharing.clients;

import org.suivi.sharing.Refusal;

/** The program asked for a scope that nobody gave it, or that does not exist. */
public final class ScopeNotGranted extends Refusal {

    ScopeNotGranted() { super(Kind.INVALID, "scope-not-granted"); }
}
