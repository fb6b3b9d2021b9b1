package org.suivi.web.pages.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suivi.records.RecordDesk;
import org.suivi.records.TimelineEntry;
import org.suivi.web.login.CurrentViewer;

/** What happened to the record, the latest first; a few lines until all are asked for. */
@Named
@RequestScoped
public class RecordHistory {

    private static final int FIRST = 6;
    private static final List<String> GOOD = List.of("note-signed", "addendum-signed", "record-transferred");

    private final RecordDesk records;
    private final ViewRecord page;
    private final CurrentViewer me;
    private List<TimelineEntry> entries;

    @Inject
    RecordHistory(RecordDesk records, ViewRecord page, CurrentViewer me) {
        this.records = records;
        this.page = page;
        this.me = me;
    }

    public List<TimelineEntry> getLatest() { return all().subList(0, Math.min(FIRST, all().size())); }

    public List<TimelineEntry> getEarlier() { return all().subList(Math.min(FIRST, all().size()), all().size()); }

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

    private List<TimelineEntry> all() {
        if (entries == null) entries = records.timeline(me.viewer(), page.recordId());
        return entries;
    }
}
