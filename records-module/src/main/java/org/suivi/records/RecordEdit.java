package org.suivi.records;

import java.time.LocalDate;

import org.suivi.sharing.RecordId;

/**
 * A correction of the facts of a record.
 *
 * @param version the version that the viewer saw; another one is refused as changed meanwhile
 */
public record RecordEdit(RecordId record, long version, String title, RecordType type, LocalDate openedOn,
        String reason) {}
