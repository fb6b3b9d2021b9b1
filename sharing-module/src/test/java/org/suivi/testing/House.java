package org.suivi.testing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.storage.Sql;

/** Furnishes places and people for a test; take it with {@code @Inject House}. Everything made is new. */
public class House {

    private static final String ADDRESS = "192.0.2.1";

    private final EntityManager em;
    private final Viewers viewers;

    House(EntityManager em, Viewers viewers) {
        this.em = em;
        this.viewers = viewers;
    }

    public Party workspace(String name) {
        UUID id = NewId.next();
        return unit(new Party(Party.Kind.WORKSPACE, id), id, name);
    }

    public Party service(Party workspace, String name) {
        return unit(Party.service(NewId.next()), workspace.id(), name);
    }

    public Party team(Party workspace, String name) { return unit(Party.team(NewId.next()), workspace.id(), name); }

    /** A person without any role yet. */
    public UUID staff(String givenName, String familyName) {
        UUID id = NewId.next();
        run(sql("""
                insert into sharing_staff (id, family_name, given_name, email, search_key, active, epoch, created_at,
                                           version)
                values (:id, :family, :given, concat(:id, '@example.org'), :key,
                        true, 1, utc_timestamp(6), 1)""")
            .with("id", id).with("family", familyName).with("given", givenName)
            .with("key", key(givenName + " " + familyName)));
        return id;
    }

    public void works(UUID staff, Party workspace, Role... roles) {
        for (Role role : roles)
            run(sql("insert into sharing_role (staff_id, workspace_id, role) values (:staff, :workspace, :role)")
                .with("staff", staff).with("workspace", workspace.id()).with("role", role));
    }

    /** Binds a school manager to an institution. */
    public void limits(UUID staff, Party workspace, UUID institution) {
        run(sql("""
                insert into sharing_limit (staff_id, workspace_id, institution_id)
                values (:staff, :workspace, :institution)""")
            .with("staff", staff).with("workspace", workspace.id()).with("institution", institution));
    }

    public void joins(UUID staff, Party unit) {
        run(sql("insert into sharing_member (unit_id, staff_id) values (:unit, :staff)")
            .with("unit", unit.id()).with("staff", staff));
    }

    /** A new person with these roles, at work in the workspace. */
    public Viewer someone(Party workspace, Role... roles) {
        UUID staff = staff("Camille", "Roy-" + UUID.randomUUID().toString().substring(0, 6));
        works(staff, workspace, roles);
        return viewer(staff, workspace);
    }

    public Viewer practitioner(Party workspace) { return someone(workspace, Role.PRACTITIONER); }

    /** A new system of the workspace, with a token for these scopes. */
    public Viewer system(Party workspace, Scope... scopes) {
        UUID id = NewId.next();
        run(sql("""
                insert into sharing_staff (id, family_name, given_name, email, search_key, active, is_client, epoch,
                                           created_at, version)
                values (:id, 'School system', '', concat(:id, '@system.invalid'), ' school system', true, true, 1,
                        utc_timestamp(6), 1)""")
            .with("id", id));
        run(sql("""
                insert into sharing_client (id, workspace_id, created_at, version)
                values (:id, :workspace, utc_timestamp(6), 1)""")
            .with("id", id).with("workspace", workspace.id()));
        return viewers.ofClient(id, Set.of(scopes), ADDRESS);
    }

    /** The system with a limit to that institution. */
    public Viewer bound(Viewer system, UUID institution, Scope... scopes) {
        run(sql("""
                insert into sharing_limit (staff_id, workspace_id, institution_id)
                values (:id, :workspace, :institution)""")
            .with("id", system.self().id()).with("workspace", system.workspace().id())
            .with("institution", institution));
        return viewers.ofClient(system.self().id(), Set.of(scopes), ADDRESS);
    }

    /** The person as of now: roles and units given later need a new viewer. */
    public Viewer viewer(UUID staff, Party workspace) { return viewers.of(staff, workspace.id(), ADDRESS); }

    private Party unit(Party party, UUID workspace, String name) {
        run(sql("""
                insert into sharing_unit (id, kind, workspace_id, name, search_key, created_at, version)
                values (:id, :kind, :workspace, :name, :key, utc_timestamp(6), 1)""")
            .with("id", party.id()).with("kind", party.kind()).with("workspace", workspace).with("name", name)
            .with("key", key(name)));
        return party;
    }

    private static String key(String name) {
        return " " + Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", " ");
    }

    private Sql sql(String text) { return Sql.of(em, text); }

    private static void run(Sql sql) { Transactions.run(sql::run); }
}
