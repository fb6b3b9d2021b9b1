package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Scope;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Reads what administrators want to know of the programs of a workspace. */
@ApplicationScoped
class ClientQueries {

    private static final String CLIENTS = """
        select c.id, s.family_name, c.scopes, c.created_at, c.revoked_at,
               (select max(at) from sharing_client_call k where k.client_id = c.id), c.version
          from sharing_client c join sharing_staff s on s.id = c.id
         where c.workspace_id = :workspace
        """;
    private static final String CALLS = """
        select at, operation, status, correlation_id from sharing_client_call
         where client_id = :client order by at desc, id desc limit 100""";

    private final EntityManager em;
    private final Clock clock;

    @Inject
    ClientQueries(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Those that may call first, by name. */
    List<ClientView> all(Party workspace) {
        return Sql.of(em, CLIENTS + " order by c.revoked_at is not null, s.family_name, c.id")
            .with("workspace", workspace.id()).rows().stream().map(this::view).toList();
    }

    ClientView one(Party workspace, UUID client) {
        return Sql.of(em, CLIENTS + " and c.id = :client").with("workspace", workspace.id()).with("client", client)
            .first().map(this::view).orElseThrow(NotVisible::new);
    }

    /** The newest hundred first. */
    List<CallView> calls(UUID client) {
        return Sql.of(em, CALLS).with("client", client).rows().stream()
            .map(row -> new CallView(row.instant(0), row.text(1), (int) row.number(2), row.text(3))).toList();
    }

    private ClientView view(Row row) {
        var life = new ClientView.Life(row.instant(3), row.instant(4), row.instant(5));
        return new ClientView(row.uuid(0), row.text(1), Scope.kept(row.text(2)), institutions(row.uuid(0)), life,
            secrets(row.uuid(0)), row.number(6));
    }

    private Set<UUID> institutions(UUID client) {
        return Sql.of(em, "select institution_id from sharing_limit where staff_id = :client").with("client", client)
            .rows().stream().map(row -> row.uuid(0)).collect(Collectors.toSet());
    }

    /** The ones that still work, the newest first. */
    private List<ClientView.SecretView> secrets(UUID client) {
        return Sql.of(em, """
                select id, created_at, ends_at from sharing_client_secret
                 where client_id = :client and (ends_at is null or ends_at > :now) order by created_at desc, id desc""")
            .with("client", client).with("now", clock.instant()).rows().stream()
            .map(row -> new ClientView.SecretView(row.uuid(0), row.instant(1), row.instant(2))).toList();
    }
}
