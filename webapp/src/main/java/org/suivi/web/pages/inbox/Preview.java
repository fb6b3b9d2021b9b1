package org.suivi.web.pages.inbox;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.suivi.records.RecordView;

/**
 * What an item is about, as far as the viewer may know before answering.
 *
 * @param record null where the record cannot be seen (any more)
 * @param known  names of those of its people who are within the viewer’s reach already
 */
public record Preview(Item item, RecordView record, List<String> known) implements Serializable {

    /** The same with the item as it stands now. */
    Preview asIn(List<Item> items) {
        return items.stream().filter(now -> now.id().equals(item.id())).findFirst()
                .map(now -> new Preview(now, record, known)).orElse(this);
    }

    public String knownNames() { return String.join(", ", known); }

    /** Who the record is about, as people are addressed. */
    public String people() {
        return record.people().stream().map(link -> spoken(link.name())).collect(Collectors.joining(", "));
    }

    /** Lists say “Benali, Amir”; here several names stand in one line. */
    private static String spoken(String listed) {
        int comma = listed.indexOf(", ");
        return comma < 0 ? listed : listed.substring(comma + 2) + " " + listed.substring(0, comma);
    }
}
