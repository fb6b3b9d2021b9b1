package org.suivi.records.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.suivi.records.AtWork;
import org.suivi.sharing.Viewer;

/** A record in which a worker writes. */
abstract class InARecord extends AtWork {

    static final Instant MORNING = Instant.parse("2026-11-20T14:00:00Z");

    @Inject
    NoteDesk notes;

    List<UUID> ids(Viewer viewer) { return notes.of(viewer, record).stream().map(NoteView::id).toList(); }

    DraftText draft(UUID note, String tab, long version, String text) {
        return new DraftText(note, record, tab, version, NoteType.PROGRESS, MORNING, false, text);
    }
}
