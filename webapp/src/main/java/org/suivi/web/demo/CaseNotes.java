package org.suivi.web.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.records.documents.DocumentDesk;
import org.suivi.records.documents.Upload;
import org.suivi.records.notes.DraftText;
import org.suivi.records.notes.NoteDesk;
import org.suivi.records.notes.NoteType;
import org.suivi.sharing.NewId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.storage.Today;

/** Notes and documents as they come together over a few weeks. */
@ApplicationScoped
class CaseNotes {

    private final NoteDesk notes;
    private final DocumentDesk documents;
    private final Today today;

    @Inject
    CaseNotes(NoteDesk notes, DocumentDesk documents, Today today) {
        this.notes = notes;
        this.documents = documents;
        this.today = today;
    }

    /** Up to three signed notes; now and then a confidential note, a draft and a document. */
    void write(Caseload.Desk desk, RecordId record, int which) {
        var texts = Texts.of(desk.place());
        for (int i = 0; i <= which % texts.notes().size(); i++)
            sign(desk, draft(record, NoteType.values()[i], 35 - 14 * i, false, texts.notes().get(i)));
        if (which % 4 == 1) sign(desk, draft(record, NoteType.MEETING, 5, true, texts.confidential()));
        if (which % 5 == 2) notes.save(desk.viewer(), draft(record, NoteType.MEETING, 1, false, texts.draft()));
        if (which % 3 == 0) file(desk, record, texts.reasons().get(0));
    }

    private void sign(Caseload.Desk desk, DraftText text) {
        UUID note = text.note();
        notes.sign(desk.viewer(), note, notes.save(desk.viewer(), text).version());
    }

    private void file(Caseload.Desk desk, RecordId record, String text) {
        var name = desk.place().french() ? "Plan d’intervention.txt" : "Individual plan.txt";
        documents.add(desk.viewer(), new Upload(record, null, name, false,
                new ByteArrayInputStream(text.getBytes(UTF_8))));
    }

    private DraftText draft(RecordId record, NoteType type, int daysAgo, boolean confidential, String text) {
        var served = today.now().minus(Duration.ofDays(daysAgo));
        return new DraftText(NewId.next(), record, "demo", 0, type, served, confidential, text);
    }
}
