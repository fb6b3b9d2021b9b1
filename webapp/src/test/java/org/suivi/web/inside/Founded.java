package org.suivi.web.inside;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.FirstSetup;
import org.suivi.sharing.people.FirstStart;
import org.suivi.sharing.people.MembershipDesk;
import org.suivi.sharing.people.NewStaff;
import org.suivi.sharing.people.SignedIn;
import org.suivi.sharing.people.UnitDesk;

/**
 * The organisation with its first workspace and its administrator, who signs in with {@code login} and
 * {@code password}. There is one for all tests; who plants it again gets the same.
 */
@ApplicationScoped
public class Founded extends PlantedOnce {

    public static final String LOGIN = "admin@suivi.example";
    public static final String PASSWORD = "a long first password";
    private static final String HERE = "127.0.0.1";

    private final FirstStart firstStart;
    private final Directory directory;
    private final Viewers viewers;
    private final UnitDesk units;
    private final MembershipDesk memberships;

    @Inject
    Founded(FirstStart firstStart, Directory directory, Viewers viewers, UnitDesk units, MembershipDesk memberships) {
        this.firstStart = firstStart;
        this.directory = directory;
        this.viewers = viewers;
        this.units = units;
        this.memberships = memberships;
    }

    @Override
    Map<String, String> all() {
        SignedIn administrator = firstStart.begin(new FirstSetup(System.getProperty(FirstStart.CODE), "Les Érables",
            "École du Parc", new NewStaff("Gagnon", "Line", null, LOGIN, LOGIN), PASSWORD), HERE);
        return Map.of("login", LOGIN, "password", PASSWORD, "staff", administrator.staff().toString(),
            "workspace", directory.workspacesOf(administrator.staff()).get(0).party().id().toString());
    }

    /** The administrator in the first workspace. */
    public Viewer administrator() { return here(plant().get("staff")); }

    /** Somebody in the first workspace. */
    Viewer here(String staff) {
        return viewers.of(UUID.fromString(staff), UUID.fromString(plant().get("workspace")), HERE);
    }

    /** The administrator in another workspace, which is opened for that. */
    Viewer elsewhere(String workspace, Role... roles) {
        Viewer first = administrator();
        Party other = units.openWorkspace(first, workspace);
        memberships.setRoles(first, first.self().id(), other, Set.of(roles));
        return viewers.of(first.self().id(), other.id(), HERE);
    }
}
