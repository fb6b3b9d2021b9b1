package org.suivi.web.pages.profiles.tabs;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.records.RecordDesk;
import org.suivi.records.RecordSummary;
import org.suivi.records.TimelineEntry;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Level;
import org.suivi.web.texts.Texts;

/** The timelines of records, of those that the viewer may read, as lines on a person’s page. */
@ApplicationScoped
class RecordLines {

    private final RecordDesk records;
    private final Access access;
    private final Texts texts;

    @Inject
    RecordLines(RecordDesk records, Access access, Texts texts) {
        this.records = records;
        this.access = access;
        this.texts = texts;
    }

    List<Happened> of(Viewer viewer, List<RecordSummary> shown) {
        return shown.stream().filter(record -> mayRead(viewer, record))
                .flatMap(record -> lines(viewer, record)).toList();
    }

    private boolean mayRead(Viewer viewer, RecordSummary record) {
        return access.best(viewer, record.id()).filter(permit -> permit.atLeast(Level.READ)).isPresent();
    }

    private Stream<Happened> lines(Viewer viewer, RecordSummary record) {
        return records.timeline(viewer, record.id()).stream().map(entry -> line(entry, record));
    }

    private Happened line(TimelineEntry entry, RecordSummary record) {
        String text = texts.fill("activity." + entry.kind(), entry.aboutName());
        return new Happened(entry.at(), entry.byName(), text, icon(entry.kind()), tone(entry.kind()), record.id(),
                record.title());
    }

    private static String icon(String kind) {
        return switch (kind.replaceAll("-.*", "")) {
            case "note", "addendum" -> "pencil";
            case "document" -> "paperclip";
            case "share" -> "share-alt";
            case "transfer" -> "arrow-right-arrow-left";
            case "profile", "link" -> "user-edit";
            default -> "folder";
        };
    }

    private static String tone(String kind) {
        if (kind.startsWith("share") || kind.startsWith("transfer")) return "info";
        return kind.startsWith("note") || kind.startsWith("addendum") ? "accent" : "quiet";
    }
}
