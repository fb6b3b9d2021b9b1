package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.clients.Credentials.Proof;

/** Knows programs by their secret or token, always from the database, so that one cut off is out at once. */
@ApplicationScoped
public class Tokens {

    private final Credentials credentials;
    private final Viewers viewers;
    private final Failures failures;
    private final Quota quota;

    @Inject
    Tokens(Credentials credentials, Viewers viewers, Failures failures, Quota quota) {
        this.quota = quota;
        this.credentials = credentials;
        this.viewers = viewers;
        this.failures = failures;
    }

    /**
     * A token for a program that knows its secret (RFC 6749, section 4.4).
     *
     * @param asked empty for everything that the program may do
     * @throws Unauthorized    when the secret is not one of this program, which may not even exist
     * @throws ScopeNotGranted when it asks for more than it was given
     */
    public IssuedToken issue(String client, String secret, Set<Scope> asked, String address) {
        Proof proof = proved(client, secret, "Tokens.issue", address);
        if (!proof.scopes().containsAll(asked)) throw new ScopeNotGranted();
        Quota.Left left = quota.take(proof.client());
        if (left.exceeded()) throw new TooManyCalls(left.reset());
        return credentials.issue(new Proof(proof.client(), asked.isEmpty() ? proof.scopes() : asked), address);
    }

    /** The program that holds the token, with what is left of its scopes; refuses one that is unknown or has ended. */
    public Viewer viewer(String token, String address) {
        return credentials.byToken(token, address)
            .orElseThrow(() -> failures.refused("Tokens.bearer", credentials.holder(token).orElse(null), address));
    }

    /** The program that knows the secret, with all its scopes. */
    public Viewer viewer(String client, String secret, String address) {
        Proof proof = proved(client, secret, "Tokens.basic", address);
        try {
            return viewers.ofClient(proof.client(), proof.scopes(), address);
        } catch (NotVisible closed) {
            throw failures.refused("Tokens.basic", proof.client(), address);
        }
    }

    /**
     * The program as it may act now without a call of its own, with those of the scopes that it still has.
     *
     * @throws NotVisible when it was cut off or its workspace is closed
     */
    public Viewer byItself(UUID client, Set<Scope> scopes, String purpose) {
        Proof proof = credentials.byItself(client, scopes).orElseThrow(NotVisible::new);
        return viewers.ofClient(client, proof.scopes(), purpose);
    }

    private Proof proved(String client, String secret, String action, String address) {
        UUID id = id(client);
        return Optional.ofNullable(id).flatMap(known -> credentials.bySecret(known, secret))
            .orElseThrow(() -> failures.refused(action, id, address));
    }

    private static UUID id(String text) {
        try {
            return NewId.parse(text);
        } catch (NotVisible noId) {
            return null;
        }
    }
}
