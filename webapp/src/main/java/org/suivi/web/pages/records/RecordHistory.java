package org.suivi.web.pages.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordView;
import org.suivi.records.TimelineEntry;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;

/** What happened to the record, the latest first; a few lines until all are asked for. */
@Named
@ViewScoped
public class RecordHistory implements Serializable {

    private static final int FIRST = 6;
    private static final List<String> GOOD = List.of("note-signed", "addendum-signed", "record-transferred");

    private final RecordDesk records;
    private List<TimelineEntry> entries = List.of();

    @Inject
    RecordHistory(RecordDesk records) { this.records = records; }

    /** Looks the history up; it is part of what can be read. */
    void look(Viewer viewer, RecordView record) {
        entries = record.level().atLeast(Level.READ) ? records.timeline(viewer, record.id()) : List.of();
    }

    public List<TimelineEntry> getLatest() { return entries.subList(0, Math.min(FIRST, entries.size())); }

    public List<TimelineEntry> getEarlier() { return entries.subList(Math.min(FIRST, entries.size()), entries.size()); }

    /** The icon for a kind of entry. */
    public String icon(String kind) {
        return switch (kind.substring(0, kind.indexOf('-'))) {
            case "note", "addendum" -> "file-edit";
            case "document" -> "paperclip";
            case "share" -> "share-alt";
            case "transfer" -> "arrow-right-arrow-left";
            case "profile", "link" -> "user";
            default -> "folder";
        };
    }

    public String tone(String kind) {
        if (GOOD.contains(kind)) return "ok";
        return kind.startsWith("share") || kind.startsWith("transfer") ? "info" : "quiet";
    }
}
