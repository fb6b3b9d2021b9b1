package org.suivi.sharing.secrets;

import org.suivi.sharing.Refusal;

/** The key of this installation does not open the secret: it has to be entered anew. */
public final class SecretLost extends Refusal {

    SecretLost() { super(Kind.CONFLICT, "secret-lost"); }
}
