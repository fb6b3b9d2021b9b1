package org.suivi.web.pages.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordView;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.TransferView;

/** Finds out what an item is about: what would arrive with an offer and whom of it the viewer knows, or a person. */
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
        if (item.isAboutPerson())
            return new Preview(item, null, person(viewer, item.notice().profile()), List.of(), null);
        RecordView record = record(viewer, item.isOffer() ? item.offer().record() : item.notice().record());
        if (record == null) return new Preview(item, null, null, List.of(), null);
        var people = record.people().stream().map(RecordView.Link::profile).toList();
        var known = profiles.of(viewer, people).stream().map(profile -> profile.name().shown()).toList();
        return new Preview(item, record, null, known, item.isOffer() ? changed(viewer, item.offer()) : null);
    }

    /** What the sender did since then comes along; whoever answers should know that it is not as it was sent (E15). */
    private Instant changed(Viewer viewer, TransferView offer) {
        return offer.open() ? records.changedSince(viewer, offer.record(), offer.offeredAt()).orElse(null) : null;
    }

    private ProfileSummary person(Viewer viewer, ProfileId profile) {
        return profiles.of(viewer, List.of(profile)).stream().findFirst().orElse(null);
    }

    private RecordView record(Viewer viewer, RecordId record) {
        try {
            return records.view(viewer, record);
        } catch (NotVisible notAnyMore) {
            return null;
        }
    }
}
