package org.suivi.sharing;

import java.util.Arrays;
import java.util.EnumSet;
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
    private final List<Party> units;
    private final String address;

    Viewer(UUID staff, String name, UUID workspace, Set<Role> roles, List<Party> units, String address) {
        this.staff = staff;
        this.name = name;
        this.workspace = workspace;
        this.roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        this.units = List.copyOf(units);
        this.address = address;
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
    public List<Party> parties() { return units; }

    /** The ids of {@link #parties()}, for SQL. */
    public List<UUID> partyIds() { return units.stream().map(Party::id).toList(); }

    public boolean is(Role... any) { return Arrays.stream(any).anyMatch(roles::contains); }

    /** Refuses with {@code not-allowed.<role>} unless the viewer has at least one of the roles here. */
    public void require(Role... any) {
        if (!is(any)) throw new NotAllowed(any[0].name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String toString() { return staff + "@" + workspace; }
}
