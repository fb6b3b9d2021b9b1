package org.suivi.sharing.people;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Keeps the accounts that belong to people. */
@ApplicationScoped
class AccountKeeper {

    private final EntityManager em;
    private final Passwords passwords;
    private final Event<PeopleFact> facts;
    private final Clock clock;

    @Inject
    AccountKeeper(EntityManager em, Passwords passwords, Event<PeopleFact> facts, Clock clock) {
        this.em = em;
        this.passwords = passwords;
        this.facts = facts;
        this.clock = clock;
    }

    Staff add(NewStaff person) {
        Staff staff = new Staff(person, clock.instant());
        em.persist(staff);
        requireFree(person.login(), staff);
        em.persist(new Account(staff, person.login()));
        return staff;
    }

    void rename(Staff staff, String login) {
        requireFree(login, staff);
        lock(staff).rename(login);
    }

    Invitation invite(Staff staff) {
        String token = Secrets.token();
        var invitation = new Invitation(token, lock(staff).invite(Secrets.hash(token), clock.instant()));
        facts.fire(new PeopleFact.StaffInvited(staff.id(), staff.email(), staff.name(), token));
        return invitation;
    }

    String giveOneTimePassword(Staff staff) {
        String password = Secrets.readable();
        lock(staff).useOneTimePassword(passwords.hash(password));
        return password;
    }

    void usePassword(Staff staff, String hash) { lock(staff).usePassword(hash); }

    void shut(Staff staff) { lock(staff).shut(); }

    /** What an invitation is good for now. */
    InvitationState invitation(String token) {
        return invited(token).map(row -> InvitationState.of(row.instant(1), clock.instant()))
            .orElse(InvitationState.UNKNOWN);
    }

    /** The account that an invitation belongs to, locked, if the invitation still holds. */
    Optional<Account> lockInvited(String token) {
        return invited(token).map(row -> em.find(Account.class, row.uuid(0), PESSIMISTIC_WRITE))
            .filter(account -> account.invitedAt(clock.instant()));
    }

    private Optional<Row> invited(String token) {
        return Sql.of(em, "select staff_id, invitation_ends_at from sharing_account where invitation_hash = :hash")
            .with("hash", Secrets.hash(token)).first();
    }

    private Account lock(Staff staff) { return em.find(Account.class, staff.id(), PESSIMISTIC_WRITE); }

    private void requireFree(String login, Staff staff) {
        long others = Sql.of(em, "select count(*) from sharing_account where login = :login and staff_id <> :staff")
            .with("login", login).with("staff", staff.id()).number();
        if (others > 0) throw new InvalidValue("login", "login-taken");
    }
}
