package org.suivi.sharing.clients;

import org.suivi.sharing.Refusal;

/** The program was cut off for good; a new one is needed. */
public final class ClientRevoked extends Refusal {

    ClientRevoked() { super(Kind.CONFLICT, "client-revoked"); }
}
