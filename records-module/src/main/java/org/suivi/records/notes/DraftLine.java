package org.suivi.records.notes;

import java.time.Instant;
import java.util.UUID;

import org.suivi.sharing.RecordId;

/** One of the viewer's own unsigned notes, for the list of what is left to do. */
public record DraftLine(UUID note, RecordId record, String recordNumber, String recordTitle, NoteType type,
        Instant savedAt) {}
