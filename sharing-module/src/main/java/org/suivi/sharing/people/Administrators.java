package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.sharing.storage.Sql;

/** Sees to it that somebody who can sign in is always an administrator. */
@ApplicationScoped
class Administrators {

    private static final String LEFT = """
        select count(*)
          from sharing_role r
          join sharing_staff s on s.id = r.staff_id and s.active
          join sharing_unit w on w.id = r.workspace_id and w.closed_at is null
          join sharing_account a on a.staff_id = s.id and a.password_hash is not null
         where r.role = 'ADMINISTRATOR'""";

    private final EntityManager em;
    private final People people;

    @Inject
    Administrators(EntityManager em, People people) {
        this.em = em;
        this.people = people;
    }

    /** Makes the change while nobody else can make such a change, and refuses it when nobody is left. */
    void keepOneThrough(Runnable change) {
        people.lockOrganisation();
        change.run();
        people.flush();
        if (Sql.of(em, LEFT).number() == 0) throw new LastAdministrator();
    }
}
