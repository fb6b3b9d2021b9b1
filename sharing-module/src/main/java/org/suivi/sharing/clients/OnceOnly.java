package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Viewer;

/**
 * Carries a request out once, however often it is sent under the same key: the effect and the answer commit together,
 * and whoever comes again within a day gets that answer. A request that was refused may be tried again, and so may one
 * whose answer says {@link Answer#LATER when}. An effect that commits in portions of its own, as that of a batch, has
 * to bear being begun again, since the server may be lost before its answer.
 */
@ApplicationScoped
public class OnceOnly {

    private static final int LONGEST_KEY = 255;

    private final OnceRows rows;

    @Inject
    OnceOnly(OnceRows rows) { this.rows = rows; }

    /**
     * @param requestHash SHA-256 over all that makes the request what it is: method, path and body
     * @param effect      calls use cases; runs in the transaction that also keeps its answer
     * @throws RequestInProgress while another request with the key is being carried out
     * @throws KeyReused         when the key belongs to another request
     */
    public Answer once(Viewer viewer, String key, byte[] requestHash, Supplier<Answer> effect) {
        OnceKey once = new OnceKey(viewer.self().id(),
                Hash.of(InvalidValue.requireText("Idempotency-Key", key, LONGEST_KEY)), requestHash);
        rows.open(once);
        return rows.run(once, effect);
    }
}
