package org.suivi.records.notes;

import java.time.Instant;
import java.util.UUID;

import org.suivi.sharing.RecordId;

/** Confidential notes that stayed with the viewer when a record was handed over without them. */
public record SealedNotes(UUID passage, RecordId record, String recordNumber, Instant handedOver, int notes,
        int documents) {}
