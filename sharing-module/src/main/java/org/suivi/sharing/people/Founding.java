package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Role;
import org.suivi.sharing.storage.Sql;

/** Writes the first rows of an installation, in one transaction. */
@ApplicationScoped
class Founding {

    private final EntityManager em;
    private final People people;
    private final Memberships memberships;
    private final AccountKeeper accounts;
    private final Clock clock;

    @Inject
    Founding(EntityManager em, People people, Memberships memberships, AccountKeeper accounts, Clock clock) {
        this.em = em;
        this.people = people;
        this.memberships = memberships;
        this.accounts = accounts;
        this.clock = clock;
    }

    boolean needed() { return people.organisation().isEmpty(); }

    @Transactional
    public SignedIn found(FirstSetup setup, String passwordHash) {
        Instant now = clock.instant();
        claim(InvalidValue.requireText("organisation", setup.organisation(), 200), now);
        Unit workspace = Unit.workspace(setup.workspace(), now);
        people.add(workspace);
        Staff staff = accounts.add(setup.administrator());
        people.flush();
        accounts.usePassword(staff, passwordHash);
        memberships.setRoles(staff.id(), workspace.party(), List.of(Role.ADMINISTRATOR));
        return new SignedIn(staff.id(), staff.name(), staff.epoch(), false);
    }

    /** The table holds one row, so that of two people at the same moment one comes too late. */
    private void claim(String name, Instant now) {
        int claimed = Sql.of(em, """
                insert ignore into sharing_organisation (id, name, one, created_at, version)
                values (:id, :name, 1, :now, 1)""")
            .with("id", NewId.next()).with("name", name).with("now", now).run();
        if (claimed == 0) throw new SetUpAlready();
    }
}
