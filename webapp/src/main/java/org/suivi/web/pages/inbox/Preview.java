package org.suivi.web.pages.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.records.RecordView;

/**
 * What an item is about, as far as the viewer may know before answering.
 *
 * @param record null where it is about a person, or the record cannot be seen (any more)
 * @param person null where it is about a record, or the person cannot be seen (any more)
 * @param known  names of those of its people who are within the viewer’s reach already
 * @param changedAt when the record of an offer was last changed since it was sent; null when it was not
 */
public record Preview(Item item, RecordView record, ProfileSummary person, List<String> known,
        Instant changedAt) implements Serializable {

    /** The same with the item as it stands now. */
    Preview asIn(List<Item> items) {
        return items.stream().filter(now -> now.id().equals(item.id())).findFirst()
                .map(now -> new Preview(now, record, person, known, changedAt)).orElse(this);
    }

    public String knownNames() { return String.join(", ", known); }

}
