package org.suivi.sharing.people;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;

/** Loads people and units to change them: locked first. */
@ApplicationScoped
class People {

    private final EntityManager em;

    @Inject
    People(EntityManager em) { this.em = em; }

    Staff lockStaff(UUID id) {
        Staff staff = existing(em.find(Staff.class, id, PESSIMISTIC_WRITE));
        if (staff.isClient()) throw new NotVisible();
        return staff;
    }

    Unit lockUnit(Party party) {
        Unit unit = existing(em.find(Unit.class, party.id(), PESSIMISTIC_WRITE));
        if (!unit.party().equals(party)) throw new NotVisible();
        return unit;
    }

    /** The one organisation; empty before the first start is finished. */
    Optional<Organisation> organisation() { return organisations().stream().findFirst(); }

    /** The row that everything is serialised on that must hold for the house as a whole. */
    Organisation lockOrganisation() {
        Organisation found = organisation().orElseThrow(NotVisible::new);
        em.lock(found, PESSIMISTIC_WRITE);
        em.refresh(found);
        return found;
    }

    void add(Object entity) { em.persist(entity); }

    void flush() { em.flush(); }

    private List<Organisation> organisations() {
        return em.createQuery("select o from Organisation o", Organisation.class).getResultList();
    }

    private static <T> T existing(T found) {
        if (found == null) throw new NotVisible();
        return found;
    }
}
