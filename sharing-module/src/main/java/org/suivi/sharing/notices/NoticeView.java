package org.suivi.sharing.notices;

import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.RecordId;

/**
 * One notice to a member of staff; never clinical content.
 *
 * @param kind     key of its sentence, such as {@code notice.share-given}; its arguments are {@code by} and {@code unit}
 * @param by       who caused it; empty when the system did
 * @param unit     name of the unit that the reader is concerned through; empty when in person
 * @param handover the transfer to open; null when the record is what to open
 */
public record NoticeView(UUID id, String kind, String by, String unit, RecordId record, UUID handover, Instant at,
                         boolean read) {}
