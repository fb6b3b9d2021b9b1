package org.suivi.records.notes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.RecordId;

/**
 * What a page sends to keep a draft. It needs no state on the server: the same call can be repeated, from any tab or
 * device.
 *
 * @param note     id of the note, made by the page ({@code NewId.next()}) before the first save
 * @param tab      any text that is the same for all saves of one open page and differs between pages
 * @param version  version this text is based on, as the last answer gave it; 0 before the first save
 * @param servedAt when the service was given
 */
public record DraftText(UUID note, RecordId record, String tab, long version, NoteType type, Instant servedAt,
        boolean confidential, String text) {

    public DraftText {
        if (type == null) throw new InvalidValue("type", "required");
        if (servedAt == null) throw new InvalidValue("servedAt", "required");
        servedAt = servedAt.truncatedTo(ChronoUnit.MICROS);
        tab = InvalidValue.requireText("tab", tab, 80);
        text = text == null ? "" : text;
        if (text.length() > Note.LONGEST) throw new InvalidValue("text", "too-long", Note.LONGEST);
    }
}
