package org.suivi.sharing.clients;

import java.util.UUID;

/** A new secret, which can be read here and nowhere again. */
public record ShownSecret(UUID client, String secret) {

    @Override
    public String toString() { return "secret of " + client; }
}
