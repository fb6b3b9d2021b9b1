package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Writes what is known of programs: the row of staff that names them and what goes with it. */
@ApplicationScoped
class ClientRows {

    private final EntityManager em;
    private final Clock clock;

    @Inject
    ClientRows(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    UUID add(Party workspace, NewClient client) {
        UUID id = NewId.next();
        Instant now = clock.instant();
        Sql.of(em, """
                insert into sharing_staff (id, family_name, given_name, email, search_key, active, epoch, created_at,
                                           version, is_client)
                values (:id, :name, '', '', '', true, 1, :now, 1, true)""")
            .with("id", id).with("name", client.name()).with("now", now).run();
        Sql.of(em, """
                insert into sharing_client (id, workspace_id, created_at, version, scopes)
                values (:id, :workspace, :now, 1, :scopes)""")
            .with("id", id).with("workspace", workspace.id()).with("now", now)
            .with("scopes", Scopes.text(client.scopes())).run();
        limit(id, workspace, client.institutions());
        return id;
    }

    /** Locks a program of the workspace that is not revoked, or refuses. */
    long lock(UUID id, Party workspace) {
        Row row = Sql.of(em, """
                select version, revoked_at from sharing_client
                 where id = :id and workspace_id = :workspace for update""")
            .with("id", id).with("workspace", workspace.id()).first().orElseThrow(NotVisible::new);
        if (row.instant(1) != null) throw new ClientRevoked();
        return row.number(0);
    }

    void change(UUID id, Party workspace, NewClient client, long seen) {
        ChangedMeanwhile.unlessSame(seen, lock(id, workspace));
        Sql.of(em, "update sharing_staff set family_name = :name, version = version + 1 where id = :id")
            .with("name", client.name()).with("id", id).run();
        Sql.of(em, "update sharing_client set scopes = :scopes, version = version + 1 where id = :id")
            .with("scopes", Scopes.text(client.scopes())).with("id", id).run();
        Sql.of(em, "delete from sharing_limit where staff_id = :id").with("id", id).run();
        limit(id, workspace, client.institutions());
    }

    void revoke(UUID id) {
        Instant now = clock.instant();
        Sql.of(em, "update sharing_client set revoked_at = :now, version = version + 1 where id = :id")
            .with("now", now).with("id", id).run();
        Sql.of(em, "update sharing_staff set active = false, left_at = :now, version = version + 1 where id = :id")
            .with("now", now).with("id", id).run();
    }

    private void limit(UUID id, Party workspace, Set<UUID> institutions) {
        for (UUID institution : institutions)
            Sql.of(em, """
                    insert into sharing_limit (staff_id, workspace_id, institution_id)
                    values (:id, :workspace, :institution)""")
                .with("id", id).with("workspace", workspace.id()).with("institution", institution).run();
    }
}
