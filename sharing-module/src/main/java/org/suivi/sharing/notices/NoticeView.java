package org.suivi.sharing.notices;

import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/**
 * One notice to a member of staff; never clinical content.
 *
 * @param kind     what it tells, such as {@code notice.share-given}
 * @param by       who caused it; empty when the system did
 * @param unit     name of the unit that the reader is concerned through; empty when in person
 * @param record   what to open; null when it is a profile
 * @param profile  what to open; null when it is a record
 * @param handover the transfer to open; null when the record is what to open
 */
public record NoticeView(UUID id, String kind, String by, String unit, RecordId record, ProfileId profile,
                         UUID handover, Instant at, boolean read) {

    /** Key of its sentence, whose arguments are {@link #by()} and {@link #unit()}. */
    public String key() { return unit.isEmpty() ? kind : kind + ".unit"; }
}
