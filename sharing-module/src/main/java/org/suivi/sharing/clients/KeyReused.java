package org.suivi.sharing.clients;

import org.suivi.sharing.Refusal;

/** The key was used for another request within the last day. */
public final class KeyReused extends Refusal {

    KeyReused() { super(Kind.INVALID, "key-reused"); }
}
