package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.Seen;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.storage.Today;

/** The stored ties between profiles and contacts. */
@ApplicationScoped
class Ties {

    private final EntityManager manager;
    private final Today today;

    @Inject
    Ties(EntityManager manager, Today today) {
        this.manager = manager;
        this.today = today;
    }

    /** In the order in which contacts are called; ended ones last. */
    List<ProfileContact> of(Seen seen) {
        return manager.createQuery("""
                select t from ProfileContact t where t.profile = :profile
                 order by case when t.until is null then 0 else 1 end, t.position, t.id""", ProfileContact.class)
                .setParameter("profile", seen.profile().value()).getResultList();
    }

    Optional<ProfileContact> open(Seen seen, UUID contact) {
        return of(seen).stream().filter(tie -> tie.contact().equals(contact) && tie.until() == null).findFirst();
    }

    ProfileContact find(Seen seen, UUID tie) {
        ProfileContact found = manager.find(ProfileContact.class, tie);
        if (found == null || !found.isOf(seen.profile())) throw new NotVisible();
        return found;
    }

    ProfileContact add(Editing editing, UUID contact, Tie tie, String source) {
        var added = new ProfileContact(editing.profile(), contact, tie, source, today.now());
        manager.persist(added);
        return added;
    }
}
