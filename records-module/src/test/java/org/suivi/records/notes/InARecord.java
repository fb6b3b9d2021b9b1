package org.suivi.records.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.records.Practice;
import org.suivi.records.RecordDesk;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.Shares;

/** A record with a worker who writes in it, and a colleague. */
abstract class InARecord {

    static final Instant MORNING = Instant.parse("2026-11-20T14:00:00Z");

    @Inject
    NoteDesk notes;

    @Inject
    RecordDesk records;

    @Inject
    Shares shares;

    Practice practice;
    Viewer worker;
    Viewer colleague;
    RecordId record;

    @BeforeEach
    void aRecord() {
        practice = Practice.named("École du Ruisseau");
        worker = practice.practitioner();
        colleague = practice.practitioner();
        record = practice.record(worker, practice.student(worker, "Tremblay"));
    }

    List<UUID> ids(Viewer viewer) { return notes.of(viewer, record).stream().map(NoteView::id).toList(); }

    DraftText draft(UUID note, String tab, long version, String text) {
        return new DraftText(note, record, tab, version, NoteType.PROGRESS, MORNING, false, text);
    }
}
