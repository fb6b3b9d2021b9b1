package org.suivi.sharing.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the feed.
 *
 * @param id      the cursor right behind it; unique, and the same whenever the line is read
 * @param profile null when it is about a record alone
 * @param record  null when it is about a profile alone
 * @param detail  what else it is about, such as a transfer; mostly null
 */
public record ChangeEntry(String id, ChangeType type, Instant at, UUID profile, UUID record, UUID detail) {}
