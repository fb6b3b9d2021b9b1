package org.suivi.records.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import org.suivi.sharing.storage.Row;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.text.PlainText;

/** A note beside one of its signatures, as the statement returns it; a draft comes once, without any. */
record NoteRow(UUID id, RecordId record, long version, NoteType type, NoteState state, Instant servedAt,
        boolean confidential, UUID author, String authorName, String draft, Instant savedAt, String errorReason,
        Signed signed) {

    /** One signature, with the bytes it is about. */
    record Signed(long number, SignedText content, byte[] sha256, String signer, Instant at) {

        static Signed of(Row row) {
            long number = row.number(12);
            byte[] content = row.bytes(13);
            return new Signed(number, new SignedText(content), row.bytes(14), row.text(15), row.instant(16));
        }

        boolean intact() { return content.has(sha256); }

        NoteView.Addendum addendum() {
            return new NoteView.Addendum(signer, at, content.text(), SignedText.hex(sha256));
        }
    }

    static NoteRow of(Row row) {
        return new NoteRow(row.uuid(0), new RecordId(row.uuid(1)), row.number(2), row.constant(3, NoteType.class),
                row.constant(4, NoteState.class), row.instant(5), row.flag(6), row.uuid(7),
                row.text(8), PlainText.unfinished(row.raw(9)), row.instant(10), row.text(11), Signed.of(row));
    }

    /** The notes of the rows, which come note by note with the signatures of each in their order. */
    static List<NoteView> views(List<NoteRow> rows, Viewer viewer) {
        var notes = new LinkedHashMap<UUID, List<NoteRow>>();
        rows.forEach(row -> notes.computeIfAbsent(row.id, id -> new ArrayList<>()).add(row));
        return notes.values().stream().map(of -> of.get(0).view(of, viewer)).toList();
    }

    private NoteView view(List<NoteRow> all, Viewer viewer) {
        boolean mine = viewer.self().id().equals(author);
        boolean isDraft = state == NoteState.DRAFT;
        var addenda = all.stream().skip(1).map(row -> row.signed.addendum()).toList();
        return new NoteView(id, record, version, type, state, servedAt, confidential, Party.staff(author), authorName,
                isDraft ? draft : signed.content.text(), savedAt, isDraft ? null : signed.at,
                isDraft ? null : SignedText.hex(signed.sha256),
                isDraft || all.stream().allMatch(row -> row.signed.intact()), mine, isDraft && !mine, errorReason,
                addenda);
    }
}
