package org.suivi.records.outline;

import java.time.Instant;
import java.util.UUID;

import org.suivi.records.notes.NoteState;
import org.suivi.records.notes.NoteType;
import org.suivi.sharing.Party;

/** That somebody signed a note of a kind, about a service of that moment; nothing of what it says. */
public record NoteOutline(UUID id, NoteType type, NoteState state, Instant servedAt, Instant signedAt, Party author,
        String authorName) {}
