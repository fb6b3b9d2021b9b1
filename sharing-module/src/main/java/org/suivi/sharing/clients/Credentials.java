package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.storage.Sql;

/** Looks secrets and tokens up by their hashes. */
@ApplicationScoped
class Credentials {

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final String BY_SECRET = """
        select c.id, c.scopes from sharing_client c join sharing_client_secret s on s.client_id = c.id
         where c.id = :client and c.revoked_at is null and s.hash = :hash
           and (s.ends_at is null or s.ends_at > :now)""";

    private static final String HOLDER = """
        select t.client_id
          from sharing_client_token t join sharing_client c on c.id = t.client_id and c.revoked_at is null
         where t.hash = :hash and t.ends_at > :now""";

    private final EntityManager em;
    private final Clock clock;
    private final AuditTrail audit;
    private final Viewers viewers;

    @Inject
    Credentials(EntityManager em, Clock clock, AuditTrail audit, Viewers viewers) {
        this.em = em;
        this.clock = clock;
        this.audit = audit;
        this.viewers = viewers;
    }

    /** Who proved to be whom, and what they may do. */
    record Proof(UUID client, Set<Scope> scopes) {}

    Optional<Proof> bySecret(UUID client, String secret) {
        return Sql.of(em, BY_SECRET).with("client", client).with("hash", Hash.of(secret)).with("now", clock.instant())
            .first().map(row -> new Proof(row.uuid(0), Scope.kept(row.text(1))));
    }

    /** The program that holds the token, as it may act now. */
    Optional<Viewer> byToken(String token, String address) {
        return viewers.ofToken(Hash.of(token), clock.instant(), address);
    }

    /** Whose token it is, where the program may do nothing with it. */
    Optional<UUID> holder(String token) {
        return Sql.of(em, HOLDER).with("hash", Hash.of(token)).with("now", clock.instant()).first()
            .map(row -> row.uuid(0));
    }

    /** With those of the scopes that the program still has; nothing when it was cut off. */
    Optional<Proof> byItself(UUID client, Set<Scope> scopes) {
        return Sql.of(em, "select scopes from sharing_client where id = :client and revoked_at is null")
            .with("client", client).first()
            .map(row -> new Proof(client, Scopes.common(scopes, Scope.kept(row.text(0)))));
    }

    @Transactional
    public IssuedToken issue(Proof proof, String address) {
        String token = Hash.secret();
        Instant now = clock.instant();
        Sql.of(em, """
                insert into sharing_client_token (hash, client_id, scopes, issued_at, ends_at)
                values (:hash, :client, :scopes, :now, :end)""")
            .with("hash", Hash.of(token)).with("client", proof.client()).with("scopes", Scopes.text(proof.scopes()))
            .with("now", now).with("end", now.plus(LIFETIME)).run();
        audit.accountRow("Tokens.issue", proof.client(), address, "done");
        return new IssuedToken(token, LIFETIME, proof.scopes());
    }
}
