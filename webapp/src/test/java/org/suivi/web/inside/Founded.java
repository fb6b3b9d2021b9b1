package org.suivi.web.inside;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.FirstSetup;
import org.suivi.sharing.people.FirstStart;
import org.suivi.sharing.people.NewStaff;
import org.suivi.sharing.people.SignedIn;

/**
 * The organisation with its first workspace and its administrator, who signs in with {@code login} and
 * {@code password}. There is one for all tests; who plants it again gets the same.
 */
@ApplicationScoped
public class Founded implements Seed {

    public static final String LOGIN = "admin@suivi.example";
    public static final String PASSWORD = "a long first password";

    private final FirstStart firstStart;
    private final Directory directory;
    private Map<String, String> planted;

    @Inject
    Founded(FirstStart firstStart, Directory directory) {
        this.firstStart = firstStart;
        this.directory = directory;
    }

    @Override
    public synchronized Map<String, String> plant() {
        if (planted == null) {
            SignedIn administrator = firstStart.begin(new FirstSetup(System.getProperty(FirstStart.CODE), "Les Érables",
                "École du Parc", new NewStaff("Gagnon", "Line", null, LOGIN, LOGIN), PASSWORD), "127.0.0.1");
            planted = Map.of("login", LOGIN, "password", PASSWORD, "staff", administrator.staff().toString(),
                "workspace", directory.workspacesOf(administrator.staff()).get(0).party().id().toString());
        }
        return planted;
    }
}
