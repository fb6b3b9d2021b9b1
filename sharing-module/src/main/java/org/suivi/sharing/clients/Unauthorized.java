package org.suivi.sharing.clients;

import org.suivi.sharing.Refusal;

/** Nobody that Suivi knows sent this: no token or secret, or one that is wrong, expired or revoked. */
public final class Unauthorized extends Refusal {

    public Unauthorized() { super(Kind.FORBIDDEN, "unauthorized"); }
}
