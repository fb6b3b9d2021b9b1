package org.suivi.records;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened to a record.
 *
 * @param kind      key of its text, such as {@code note-signed}
 * @param byName    who did it, empty when nobody in particular
 * @param aboutName the person, member of staff or unit it was about, empty when none
 * @param about     id of what it was about, null when none
 */
public record TimelineEntry(Instant at, String kind, String byName, String aboutName, UUID about) {}
