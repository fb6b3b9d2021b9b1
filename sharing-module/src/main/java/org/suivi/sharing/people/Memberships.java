package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.storage.Sql;

/** Who works in which workspace in which roles, and in which services and teams. */
@ApplicationScoped
class Memberships {

    private final EntityManager em;

    @Inject
    Memberships(EntityManager em) { this.em = em; }

    void setRoles(UUID staff, Party workspace, Collection<Role> roles) {
        sql("delete from sharing_role where staff_id = :staff and workspace_id = :workspace", staff, workspace).run();
        for (Role role : roles)
            sql("insert into sharing_role (staff_id, workspace_id, role) values (:staff, :workspace, :role)",
                staff, workspace).with("role", role).run();
    }

    void limit(UUID staff, Party workspace, Collection<UUID> institutions) {
        sql("delete from sharing_limit where staff_id = :staff and workspace_id = :workspace", staff, workspace).run();
        for (UUID institution : institutions)
            sql("""
                insert into sharing_limit (staff_id, workspace_id, institution_id)
                values (:staff, :workspace, :institution)""", staff, workspace).with("institution", institution).run();
    }

    Set<UUID> limits(UUID staff, Party workspace) {
        return sql("select institution_id from sharing_limit where staff_id = :staff and workspace_id = :workspace",
            staff, workspace).rows().stream().map(row -> row.uuid(0)).collect(Collectors.toSet());
    }

    boolean worksIn(UUID staff, Party workspace) {
        return sql("select count(*) from sharing_role where staff_id = :staff and workspace_id = :workspace",
            staff, workspace).number() > 0;
    }

    void join(UUID staff, Party unit) {
        Sql.of(em, "insert ignore into sharing_member (unit_id, staff_id) values (:unit, :staff)")
            .with("unit", unit.id()).with("staff", staff).run();
    }

    void leave(UUID staff, Party unit) {
        Sql.of(em, "delete from sharing_member where unit_id = :unit and staff_id = :staff")
            .with("unit", unit.id()).with("staff", staff).run();
    }

    void leaveAllIn(UUID staff, Party workspace) {
        sql("""
            delete m from sharing_member m join sharing_unit u on u.id = m.unit_id
             where m.staff_id = :staff and u.workspace_id = :workspace""", staff, workspace).run();
    }

    /** The workspace, and the services and teams there that the person is in; all workspaces when null. */
    List<Party> places(UUID staff, Party workspace) {
        return Sql.of(em, """
                select u.kind, u.id from sharing_unit u
                 where (:all = 1 or u.workspace_id = :workspace)
                   and (exists (select 1 from sharing_role r where r.workspace_id = u.id and r.staff_id = :staff)
                     or exists (select 1 from sharing_member m where m.unit_id = u.id and m.staff_id = :staff))""")
            .with("staff", staff).with("all", workspace == null ? 1 : 0)
            .with("workspace", workspace == null ? staff : workspace.id()).rows().stream()
            .map(row -> new Party(row.constant(0, Party.Kind.class), row.uuid(1))).toList();
    }

    private Sql sql(String text, UUID staff, Party workspace) {
        return Sql.of(em, text).with("staff", staff).with("workspace", workspace.id());
    }
}
