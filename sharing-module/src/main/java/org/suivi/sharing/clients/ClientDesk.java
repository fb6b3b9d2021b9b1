package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where administrators let programs in, give them new secrets and cut them off, in the workspace they are in. */
@Transactional
@UseCase
@ApplicationScoped
public class ClientDesk {

    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

    private final ClientRows rows;
    private final ClientSecrets secrets;
    private final ClientQueries queries;
    private final Calls calls;

    @Inject
    ClientDesk(ClientRows rows, ClientSecrets secrets, ClientQueries queries, Calls calls) {
        this.rows = rows;
        this.secrets = secrets;
        this.queries = queries;
        this.calls = calls;
    }

    /** The programs of the workspace, those cut off last. */
    public List<ClientView> list(Viewer viewer) {
        viewer.require(Role.ADMINISTRATOR);
        return queries.all(viewer.workspace());
    }

    public ClientView view(Viewer viewer, UUID client) {
        viewer.require(Role.ADMINISTRATOR);
        return queries.one(viewer.workspace(), client);
    }

    /** The newest hundred calls. */
    public List<CallView> calls(Viewer viewer, UUID client) {
        viewer.require(Role.ADMINISTRATOR);
        queries.one(viewer.workspace(), client);
        calls.write();
        return queries.calls(client);
    }

    public ShownSecret add(Viewer viewer, NewClient client) {
        viewer.require(Role.ADMINISTRATOR);
        return secrets.add(rows.add(viewer.workspace(), client));
    }

    /** What a token allows shrinks with it at once. */
    public void change(Viewer viewer, UUID id, NewClient client, long seen) {
        viewer.require(Role.ADMINISTRATOR);
        rows.change(id, viewer.workspace(), client, seen);
    }

    /** @param overlap how long the secret of now still works; with none, its tokens end too */
    public ShownSecret rotate(Viewer viewer, UUID id, Duration overlap) {
        viewer.require(Role.ADMINISTRATOR);
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0)
            throw new InvalidValue("overlap", "unknown");
        rows.lock(id, viewer.workspace());
        secrets.replace(id, overlap);
        return secrets.add(id);
    }

    /** From the next request on it is nobody; for good. */
    public void revoke(Viewer viewer, UUID id) {
        viewer.require(Role.ADMINISTRATOR);
        rows.lock(id, viewer.workspace());
        secrets.replace(id, Duration.ZERO);
        rows.revoke(id);
    }
}
