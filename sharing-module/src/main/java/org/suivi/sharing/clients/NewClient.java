package org.suivi.sharing.clients;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Scope;

/**
 * What an administrator says about a program.
 *
 * @param institutions the only ones whose students it may see; empty for all of the workspace
 */
public record NewClient(String name, Set<Scope> scopes, Set<UUID> institutions) {

    public NewClient {
        name = InvalidValue.requireText("name", name, 100);
        if (scopes == null || scopes.isEmpty()) throw new InvalidValue("scopes", "no-scope");
        scopes = Set.copyOf(EnumSet.copyOf(scopes));
        institutions = Set.copyOf(institutions);
    }
}
