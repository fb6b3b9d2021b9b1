package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.history.Said;
import org.suivi.profiles.reach.Editing;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.storage.Today;

/** The alerts of profiles. */
@ApplicationScoped
class Alerts {

    private final EntityManager manager;
    private final Today today;

    @Inject
    Alerts(EntityManager manager, Today today) {
        this.manager = manager;
        this.today = today;
    }

    void add(Editing editing, NewAlert alert) {
        if (alert.isOver(today.date())) throw new InvalidValue("until", "in-the-past");
        manager.persist(new Alert(editing.profile(), alert));
    }

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
