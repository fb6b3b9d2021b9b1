package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** The short transactions around a password check, which itself takes too long to hold a connection. */
@ApplicationScoped
class AccountStore {

    private static final String ACCOUNT = """
        select s.id, concat(s.given_name, ' ', s.family_name), s.epoch, a.login, a.password_hash, a.must_change
          from sharing_account a join sharing_staff s on s.id = a.staff_id and s.active
        """;

    private final EntityManager em;
    private final People people;
    private final AccountKeeper accounts;
    private final Clock clock;

    @Inject
    AccountStore(EntityManager em, People people, AccountKeeper accounts, Clock clock) {
        this.em = em;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An account of someone who works here. */
    record Known(SignedIn person, String login, String hash) {}

    Optional<Known> byLogin(String login) {
        return Sql.of(em, ACCOUNT + "where a.login = :login").with("login", login).first().map(AccountStore::known);
    }

    Optional<Known> byStaff(UUID staff) {
        return Sql.of(em, ACCOUNT + "where s.id = :staff").with("staff", staff).first().map(AccountStore::known);
    }

    InvitationState invitation(String token) { return accounts.invitation(token); }

    @Transactional
    public void signedIn(UUID staff) {
        Sql.of(em, "update sharing_account set last_sign_in_at = :now where staff_id = :staff")
            .with("now", clock.instant()).with("staff", staff).run();
    }

    /** Sets the password and ends the sessions that know the old one. */
    @Transactional
    public SignedIn usePassword(UUID id, String hash) {
        Staff staff = people.lockStaff(id);
        if (!staff.active()) throw new StaffHasLeft();
        staff.endSessions();
        accounts.usePassword(staff, hash);
        return new SignedIn(staff.id(), staff.name(), staff.epoch(), false);
    }

    /** The same for an invitation, which is used up. */
    @Transactional
    public SignedIn redeem(String token, String hash) {
        Account account = accounts.lockInvited(token).orElseThrow(InvitationOver::new);
        return usePassword(account.staff(), hash);
    }

    private static Known known(Row row) {
        return new Known(new SignedIn(row.uuid(0), row.text(1), row.number(2), row.flag(5)), row.text(3), row.text(4));
    }
}
