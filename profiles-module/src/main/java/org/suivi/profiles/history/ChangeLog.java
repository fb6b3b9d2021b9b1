package org.suivi.profiles.history;

import java.time.Instant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.Seen;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.Today;

/** Writes the history of profiles and contacts, and reads it for a profile. */
@ApplicationScoped
public class ChangeLog {

    private static final int MOST = 500;
    private static final Comparator<ChangeView> NEWEST_FIRST =
            Comparator.comparing(ChangeView::at).thenComparing(ChangeView::id).reversed();

    private final EntityManager manager;
    private final Today today;

    @Inject
    ChangeLog(EntityManager manager, Today today) {
        this.manager = manager;
        this.today = today;
    }

    /** Adds a row for each field of the profile that differs. */
    public void profileChanged(Editing editing, Fields before, Fields after, Trace trace) {
        before.compare(after, (field, values) -> manager.persist(
                new Change(editing.viewer(), trace, today.now()).ofProfile(editing.profile()).of(field, values)));
    }

    /** The same for what is new, together with other new things. */
    public void profileMade(NewRows rows, Editing editing, Fields made, Trace trace) {
        Instant now = today.now();
        new Fields().compare(made, (field, values) ->
                new Change(editing.viewer(), trace, now).ofProfile(editing.profile()).of(field, values).addTo(rows));
    }

    /** Adds a row for each field of a contact that differs; every profile that shows the contact shows the row. */
    public void contactChanged(Editing editing, UUID contact, Fields before, Fields after, Trace trace) {
        before.compare(after, (field, values) -> manager.persist(
                new Change(editing.viewer(), trace, today.now()).ofContact(contact).of(field, values)));
    }

    /**
     * The newest changes of the profile and of the contacts that it shows. Each is looked up by its own key: to ask for
     * both at once reads the history of everyone.
     */
    public List<ChangeView> of(Seen seen) {
        List<UUID> contacts = manager.createQuery(
                "select distinct t.contact from ProfileContact t where t.profile = :profile", UUID.class)
                .setParameter("profile", seen.profile().value()).getResultList();
        var own = newest(seen, "c.profile in :ids", List.of(seen.profile().value()));
        var around = contacts.isEmpty() ? Stream.<ChangeView>empty() : newest(seen, "c.contact in :ids", contacts);
        return Stream.concat(own, around).sorted(NEWEST_FIRST).limit(MOST).toList();
    }

    private Stream<ChangeView> newest(Seen seen, String which, List<UUID> ids) {
        return manager.createQuery("""
                select c, p.family, p.given from Change c left join ContactPerson p on p.id = c.contact
                 where %s order by c.at desc, c.id desc""".formatted(which), Object[].class)
                .setParameter("ids", ids).setMaxResults(MOST).getResultStream()
                .map(row -> ((Change) row[0]).view(name(row), seen.mayEdit()));
    }

    private static String name(Object[] row) {
        if (row[1] == null) return null;
        return row[2] == null ? (String) row[1] : row[2] + " " + row[1];
    }
}
