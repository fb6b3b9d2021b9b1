package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.people.AccountStore.Known;

/** Signs people in and keeps their passwords. */
@ApplicationScoped
public class Accounts {

    private final AccountStore store;
    private final SignInTries tries;
    private final Passwords passwords;
    private final AuditTrail audit;

    @Inject
    Accounts(AccountStore store, SignInTries tries, Passwords passwords, AuditTrail audit) {
        this.store = store;
        this.tries = tries;
        this.passwords = passwords;
        this.audit = audit;
    }

    /**
     * Checks name and password. Unknown people, wrong passwords and people who have left get the same answer after
     * the same time; too many tries are slowed down per name and address.
     */
    public SignedIn signIn(String login, String password, String address) {
        String name = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        Optional<Known> known = store.byLogin(name);
        UUID staff = known.map(found -> found.person().staff()).orElse(null);
        try {
            SignedIn person = check(name, known, password, address);
            store.signedIn(person.staff());
            audit.accountRow("Accounts.signIn", staff, address, "done");
            return person;
        } catch (Refusal refusal) {
            audit.accountRow("Accounts.signIn", staff, address, refusal.code());
            throw refusal;
        }
    }

    /** The same for someone whose session has ended while a page of theirs was open: the page knows who they are. */
    public SignedIn signInAgain(UUID staff, String password, String address) {
        return signIn(store.byStaff(staff).map(Known::login).orElse(staff.toString()), password, address);
    }

    /** Sets a new password, another one, after checking the old one; ends all other sessions. */
    public SignedIn changePassword(Viewer viewer, String current, String wanted) {
        Known known = own(viewer);
        PasswordRules.check(wanted, viewer.name(), known.login());
        confirm(viewer, current);
        if (wanted.equals(current)) throw new InvalidValue("password", "password-unchanged");
        SignedIn person = store.usePassword(viewer.self().id(), passwords.hash(wanted));
        audit.accountRow("Accounts.changePassword", person.staff(), viewer.address(), "done");
        return person;
    }

    /** Checks the password again before a sensitive act, such as signing a note. */
    public void confirm(Viewer viewer, String password) {
        Known known = own(viewer);
        check(known.login(), Optional.of(known), password, viewer.address());
    }

    /**
     * What the link of an invitation is good for; nothing about whom it is for. It is found by the hash of its secret,
     * in the same way whatever comes out.
     */
    public InvitationState invitation(String token) { return store.invitation(token == null ? "" : token); }

    /** Sets the first password through the link of an invitation, which works once. */
    public SignedIn redeem(String token, String password, String address) {
        PasswordRules.check(password);
        SignedIn person = store.redeem(token, passwords.hash(password));
        audit.accountRow("Accounts.redeem", person.staff(), address, "done");
        return person;
    }

    private Known own(Viewer viewer) { return store.byStaff(viewer.self().id()).orElseThrow(NotVisible::new); }

    private SignedIn check(String login, Optional<Known> known, String password, String address) {
        tries.begin(login, address);
        String given = password == null || password.length() > PasswordRules.LONGEST ? "" : password;
        if (!passwords.matches(given, known.map(Known::hash).orElse(null))) throw new SignInRefused();
        tries.succeeded(login, address);
        return known.orElseThrow().person();
    }
}
