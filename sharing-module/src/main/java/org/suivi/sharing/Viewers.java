package org.suivi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Makes the viewer of one request from the database. */
@ApplicationScoped
public class Viewers {

    private static final String WHO = """
        select s.given_name, s.family_name, s.epoch, 'ROLE', r.role, null
          from sharing_staff s
          join sharing_role r on r.staff_id = s.id and r.workspace_id = :workspace
          join sharing_unit w on w.id = r.workspace_id and w.closed_at is null
         where s.id = :staff and s.active
        union all
        select '', '', 0, 'UNIT', u.kind, u.id
          from sharing_member m join sharing_unit u on u.id = m.unit_id
         where m.staff_id = :staff and u.workspace_id = :workspace and u.closed_at is null
        union all
        select '', '', 0, 'LIMIT', null, institution_id
          from sharing_limit where staff_id = :staff and workspace_id = :workspace""";
    private static final String CLIENT = """
          sharing_client c
          join sharing_staff s on s.id = c.id and s.active
          join sharing_unit w on w.id = c.workspace_id and w.closed_at is null
          left join sharing_limit l on l.staff_id = c.id and l.workspace_id = c.workspace_id
         where c.revoked_at is null and c.id =""";
    private static final String BY_ID =
        "select s.family_name, c.workspace_id, l.institution_id from " + CLIENT + " :client";
    private static final String BY_TOKEN = """
        select s.family_name, c.workspace_id, l.institution_id, c.id, c.scopes, t.scopes
          from sharing_client_token t join
        """ + CLIENT + " t.client_id and t.hash = :hash and t.ends_at > :now";

    private final EntityManager em;

    @Inject
    Viewers(EntityManager em) { this.em = em; }

    /**
     * The person at work in that workspace.
     *
     * @throws NotVisible when the person has left or has no role in that workspace
     */
    public Viewer of(UUID staff, UUID workspace, String address) {
        return viewer(staff, workspace, address, rows(staff, workspace));
    }

    /**
     * The same for a session, which must be of the person's present era.
     *
     * @throws NotVisible also when the person was signed out everywhere since the session began
     */
    public Viewer of(UUID staff, long epoch, UUID workspace, String address) {
        List<Row> rows = rows(staff, workspace);
        if (rows.stream().anyMatch(row -> isRole(row) && row.number(2) != epoch)) throw new NotVisible();
        return viewer(staff, workspace, address, rows);
    }

    /**
     * A system that proved itself, with what its token allows. It belongs to no unit but its workspace; writing
     * profiles makes it a secretary there, moving records a coordinator.
     *
     * @throws NotVisible when the system was revoked or its workspace is closed
     */
    public Viewer ofClient(UUID client, Set<Scope> scopes, String address) {
        List<Row> rows = Sql.of(em, BY_ID).with("client", client).rows();
        if (rows.isEmpty()) throw new NotVisible();
        return client(rows, client, scopes, address);
    }

    /**
     * The system that holds a token which has not ended, with the scopes that the token carries and the system still
     * has: token, system, workspace and limits in one statement, since every call of a program begins with it. Nothing
     * where {@link #ofClient} refuses.
     */
    public Optional<Viewer> ofToken(byte[] hash, Instant now, String address) {
        List<Row> rows = Sql.of(em, BY_TOKEN).with("hash", hash).with("now", now).rows();
        if (rows.isEmpty()) return Optional.empty();
        Set<Scope> scopes = Scope.kept(rows.get(0).text(4));
        scopes.retainAll(Scope.kept(rows.get(0).text(5)));
        return Optional.of(client(rows, rows.get(0).uuid(3), scopes, address));
    }

    /** @param rows one for each institution that limits the system, or a single one without any */
    private static Viewer client(List<Row> rows, UUID client, Set<Scope> scopes, String address) {
        UUID workspace = rows.get(0).uuid(1);
        Set<UUID> institutions =
            rows.stream().map(row -> row.uuid(2)).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Viewer(new Viewer.Who(client, rows.get(0).text(0), Set.copyOf(scopes)), workspace, roles(scopes),
            new Viewer.Bounds(List.of(Party.workspace(workspace)), institutions), address);
    }

    private static Set<Role> roles(Set<Scope> scopes) {
        Set<Role> roles = EnumSet.of(Role.INTEGRATION);
        if (scopes.contains(Scope.PROFILES_WRITE) || scopes.contains(Scope.CONTACTS_WRITE)) roles.add(Role.SECRETARY);
        if (scopes.contains(Scope.TRANSFERS_WRITE)) roles.add(Role.COORDINATOR);
        return roles;
    }

    private List<Row> rows(UUID staff, UUID workspace) {
        return Sql.of(em, WHO).with("staff", staff).with("workspace", workspace).rows();
    }

    private static Viewer viewer(UUID staff, UUID workspace, String address, List<Row> rows) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        rows.stream().filter(Viewers::isRole).forEach(row -> roles.add(row.constant(4, Role.class)));
        Row who = rows.stream().filter(Viewers::isRole).findFirst().orElseThrow(NotVisible::new);
        Set<UUID> institutions = roles.stream().filter(Role::seesProfiles).allMatch(Role::isLimited)
            ? of("LIMIT", rows).map(row -> row.uuid(5)).collect(Collectors.toSet()) : Set.of();
        return new Viewer(new Viewer.Who(staff, who.text(0) + " " + who.text(1), null), workspace, roles,
            new Viewer.Bounds(parties(staff, workspace, roles, rows), institutions), address);
    }

    /** Who keeps the house in order, but serves no client, sees none through any unit. */
    private static List<Party> parties(UUID staff, UUID workspace, Set<Role> roles, List<Row> rows) {
        List<Party> parties = new ArrayList<>();
        if (roles.stream().noneMatch(Role::seesProfiles)) return parties;
        parties.add(Party.staff(staff));
        of("UNIT", rows).forEach(row -> parties.add(new Party(row.constant(4, Party.Kind.class), row.uuid(5))));
        parties.add(Party.workspace(workspace));
        return parties;
    }

    private static boolean isRole(Row row) { return "ROLE".equals(row.text(3)); }

    private static Stream<Row> of(String kind, List<Row> rows) {
        return rows.stream().filter(row -> kind.equals(row.text(3)));
    }
}
