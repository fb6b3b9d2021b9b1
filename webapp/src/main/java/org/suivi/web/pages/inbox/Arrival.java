package org.suivi.web.pages.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordView;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** Finds out what would arrive with an offer, and whom of it the viewer knows already. */
@ApplicationScoped
class Arrival {

    private final RecordDesk records;
    private final VisibleProfiles profiles;

    @Inject
    Arrival(RecordDesk records, VisibleProfiles profiles) {
        this.records = records;
        this.profiles = profiles;
    }

    Preview of(Viewer viewer, Item item) {
        RecordView record = record(viewer, item.isOffer() ? item.offer().record() : item.notice().record());
        if (record == null) return new Preview(item, null, List.of());
        var people = record.people().stream().map(RecordView.Link::profile).toList();
        var known = profiles.of(viewer, people).stream().map(profile -> profile.name().shown()).toList();
        return new Preview(item, record, known);
    }

    private RecordView record(Viewer viewer, RecordId record) {
        try {
            return record == null ? null : records.view(viewer, record);
        } catch (NotVisible notAnyMore) {
            return null;
        }
    }
}
