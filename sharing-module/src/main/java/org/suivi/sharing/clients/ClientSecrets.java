package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.storage.Sql;

/** The secrets of programs: one in use, and perhaps the one before it for a while longer. */
@ApplicationScoped
class ClientSecrets {

    private final EntityManager em;
    private final Clock clock;

    @Inject
    ClientSecrets(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    ShownSecret add(UUID client) {
        String secret = Hash.secret();
        Sql.of(em, """
                insert into sharing_client_secret (id, client_id, hash, created_at)
                values (:id, :client, :hash, :now)""")
            .with("id", NewId.next()).with("client", client).with("hash", Hash.of(secret))
            .with("now", clock.instant()).run();
        return new ShownSecret(client, secret);
    }

    /** Lets the secret in use work for so long yet; ends any older one now. Without overlap its tokens end too. */
    void replace(UUID client, Duration overlap) {
        Instant now = clock.instant();
        Sql.of(em, "update sharing_client_secret set ends_at = :now where client_id = :client and ends_at > :now")
            .with("now", now).with("client", client).run();
        Sql.of(em, "update sharing_client_secret set ends_at = :end where client_id = :client and ends_at is null")
            .with("end", now.plus(overlap)).with("client", client).run();
        if (overlap.isZero()) endTokens(client);
    }

    private void endTokens(UUID client) {
        Sql.of(em, "delete from sharing_client_token where client_id = :client").with("client", client).run();
    }
}
