package org.suivi.sharing.feed;

import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.storage.Row;

/**
 * A numbered row of the feed.
 *
 * @param toWorkspace whether it is told to the reader's workspace alone
 */
record Line(long number, ChangeType type, Instant at, UUID profile, UUID record, UUID detail, boolean toWorkspace) {

    static Line of(Row row) {
        return new Line(row.number(0), row.constant(1, ChangeType.class), row.instant(2), row.uuid(3), row.uuid(4),
            row.uuid(5), row.flag(6));
    }

    UUID subject() { return type.subject() == ChangeType.Subject.PROFILE ? profile : record; }

    ChangeEntry entry() {
        return new ChangeEntry(Cursor.behind(number, at).toString(), type, at, profile, record, detail);
    }
}
