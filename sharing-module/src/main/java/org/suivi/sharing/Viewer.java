package org.suivi.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, in which workspace, and through which parties they may see things. Only {@link Viewers} makes one,
 * from the database, for one request; it is never kept in a session.
 */
public final class Viewer {

    private final UUID staff;
    private final String name;
    private final UUID workspace;
    private final Set<Role> roles;
    private final Set<Scope> scopes;
    private final Bounds bounds;
    private final String address;

    Viewer(Who who, UUID workspace, Set<Role> roles, Bounds bounds, String address) {
        this.staff = who.staff();
        this.name = who.name();
        this.scopes = who.scopes();
        this.workspace = workspace;
        this.roles = Set.copyOf(roles);
        this.bounds = bounds;
        this.address = address;
    }

    /** @param scopes of the token of a system; null for a person, whose roles say everything */
    record Who(UUID staff, String name, Set<Scope> scopes) {}

    /** @param institutions the only ones whose students the viewer sees; empty for no such limit */
    record Bounds(List<Party> units, Set<UUID> institutions) {

        Bounds {
            units = List.copyOf(units);
            institutions = Set.copyOf(institutions);
        }
    }

    /** The viewer as a party. */
    public Party self() { return Party.staff(staff); }

    /** Family and given name as colleagues know it, frozen into audit rows and notes. */
    public String name() { return name; }

    /** The workspace the viewer works in now. */
    public Party workspace() { return Party.workspace(workspace); }

    /** Roles in that workspace. */
    public Set<Role> roles() { return roles; }

    /** Network address the request came from, for the audit trail. */
    public String address() { return address; }

    /**
     * Every party through which the viewer may see profiles and records in this workspace: self, teams, services and
     * the workspace. Empty when no role of the viewer shows clients at all.
     */
    public List<Party> parties() { return bounds.units(); }

    /** The ids of {@link #parties()}, for SQL. */
    public List<UUID> partyIds() { return parties().stream().map(Party::id).toList(); }

    /** The institutions whose students are all the viewer may see; empty when there is no such limit. */
    public Set<UUID> institutions() { return bounds.institutions(); }

    /** Whether a system asks, and no person. */
    public boolean isClient() { return scopes != null; }

    /** Whether a system may do that; people do what their roles allow, whatever the scope. */
    public boolean has(Scope scope) { return scopes == null || scopes.contains(scope); }

    /** Refuses a system that lacks the scope. */
    public void require(Scope scope) {
        if (!has(scope)) throw new NotAllowed("scope");
    }

    public boolean is(Role... any) { return Arrays.stream(any).anyMatch(roles::contains); }

    /** Refuses with {@code not-allowed.<role>} unless the viewer has at least one of the roles here. */
    public void require(Role... any) {
        if (!is(any)) throw new NotAllowed(any[0].name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String toString() { return staff + "@" + workspace; }
}
