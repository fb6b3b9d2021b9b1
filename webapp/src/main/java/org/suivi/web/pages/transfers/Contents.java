package org.suivi.web.pages.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suivi.records.RecordView;
import org.suivi.records.documents.DocumentDesk;
import org.suivi.records.documents.DocumentView;
import org.suivi.records.notes.NoteDesk;
import org.suivi.records.notes.NoteView;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Shares;

/** Counts what would move with a record, as far as the viewer may read it. */
@ApplicationScoped
class Contents {

    private final NoteDesk notes;
    private final DocumentDesk documents;
    private final Shares shares;

    @Inject
    Contents(NoteDesk notes, DocumentDesk documents, Shares shares) {
        this.notes = notes;
        this.documents = documents;
        this.shares = shares;
    }

    Counts of(Viewer viewer, RecordView record) {
        if (!record.level().atLeast(Level.READ)) return Counts.UNKNOWN;
        List<NoteView> written = notes.of(viewer, record.id());
        List<DocumentView> filed = documents.of(viewer, record.id());
        long drafts = written.stream().filter(NoteView::draft).count();
        long sealed = written.stream().filter(note -> note.confidential() && !note.draft()).count()
                + filed.stream().filter(DocumentView::confidential).count();
        long open = filed.stream().filter(document -> !document.confidential()).count();
        long others = shares.of(viewer, record.id()).stream().filter(share -> !share.holder()).count();
        long signed = written.stream().filter(note -> !note.draft() && !note.confidential()).count();
        return new Counts(true, (int) signed, (int) drafts, (int) open, (int) sealed, (int) others);
    }
}
