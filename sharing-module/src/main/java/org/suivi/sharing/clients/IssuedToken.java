package org.suivi.sharing.clients;

import java.time.Duration;
import java.util.Set;
import org.suivi.sharing.Scope;

/** A token as it is handed out: who presents it may do what the scopes say, for so long. */
public record IssuedToken(String token, Duration lifetime, Set<Scope> scopes) {

    @Override
    public String toString() { return "token for " + lifetime; }
}
