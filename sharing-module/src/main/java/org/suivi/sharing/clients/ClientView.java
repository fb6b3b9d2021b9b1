package org.suivi.sharing.clients;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Scope;

/** A program as administrators see it. */
public record ClientView(UUID id, String name, Set<Scope> scopes, Set<UUID> institutions, Life life,
                         List<SecretView> secrets, long version) {

    /**
     * @param revokedAt  null while it may call
     * @param lastCallAt null before the first call
     */
    public record Life(Instant createdAt, Instant revokedAt, Instant lastCallAt) {}

    /** @param endsAt null for the one in use; a time for one that was replaced and still works until then */
    public record SecretView(UUID id, Instant createdAt, Instant endsAt) {}

    public boolean active() { return life.revokedAt() == null; }
}
