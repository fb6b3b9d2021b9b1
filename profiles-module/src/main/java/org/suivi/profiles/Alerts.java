package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.history.Said;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.sql.Today;
import org.suivi.sharing.NotVisible;

/** The alerts of profiles that are in force or will be. */
@ApplicationScoped
class Alerts {

    private final EntityManager manager;
    private final Today today;

    @Inject
    Alerts(EntityManager manager, Today today) {
        this.manager = manager;
        this.today = today;
    }

    /** The gravest first. */
    List<AlertView> of(Seen seen) {
        return manager.createQuery("""
                select a from Alert a where a.profile = :profile and (a.until is null or a.until >= :today)
                 order by a.id""", Alert.class)
                .setParameter("profile", seen.profile().value()).setParameter("today", today.date())
                .getResultStream().map(Alert::view)
                .sorted(Comparator.comparing(AlertView::severity).reversed()).toList();
    }

    void add(Editing editing, NewAlert alert) { manager.persist(new Alert(editing.profile(), alert)); }

    void end(Editing editing, UUID alert) {
        Alert known = manager.find(Alert.class, alert);
        if (known == null || !known.isOf(editing.profile())) throw new NotVisible();
        known.endBefore(today.date());
    }

    static void addTo(Fields fields, List<AlertView> alerts) {
        for (AlertView alert : alerts)
            fields.put("alert", alert.id(), Said.text(alert.text()).and("alert.kind." + alert.kind())
                    .and("alert.severity." + alert.severity()).between(alert.from(), alert.until()), false);
    }
}
