package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.suivi.sharing.Viewer;

/** Signs people in and keeps their passwords. */
@ApplicationScoped
public class Accounts {

    /**
     * Checks name and password. Unknown people, wrong passwords and people who have left get the same answer after
     * the same time; too many tries are slowed down per name and address.
     */
    public SignedIn signIn(String login, String password, String address) {
        throw new UnsupportedOperationException();
    }

    /** Whether a session of that era is still good: the person is active and was not signed out everywhere. */
    public boolean alive(UUID staff, long epoch) { throw new UnsupportedOperationException(); }

    /** Sets a new password after checking the old one; ends all other sessions. */
    public SignedIn changePassword(Viewer viewer, String current, String wanted) {
        throw new UnsupportedOperationException();
    }

    /** Checks the password again before a sensitive act, such as signing a note. */
    public void confirm(Viewer viewer, String password) { throw new UnsupportedOperationException(); }

    /** Sets the first password through the link of an invitation, which works once. */
    public SignedIn redeem(String token, String password, String address) {
        throw new UnsupportedOperationException();
    }
}
