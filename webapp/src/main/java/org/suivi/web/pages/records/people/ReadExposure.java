package org.suivi.web.pages.records.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suivi.profiles.messages.SentMessage;
import org.suivi.records.Exposure;
import org.suivi.records.LinkDesk;
import org.suivi.records.ReaderView;
import org.suivi.sharing.NewId;
import org.suivi.sharing.RecordId;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Formats;
import org.suivi.web.texts.Sheet;
import org.suivi.web.texts.Texts;

/** Who learned something while a person was in a record, on a page to print or as a file for a spreadsheet. */
@Named
@ViewScoped
public class ReadExposure implements Serializable {

    private static final List<String> COLUMNS = List.of("who", "workspace", "what", "first", "last", "times");

    private final LinkDesk links;
    private final Sheet sheet;
    private final Formats format;
    private final Texts texts;
    private final CurrentViewer me;
    private String record;
    private String period;
    private Exposure exposure;

    @Inject
    ReadExposure(LinkDesk links, Sheet sheet, Formats format, Texts texts, CurrentViewer me) {
        this.links = links;
        this.sheet = sheet;
        this.format = format;
        this.texts = texts;
        this.me = me;
    }

    public void load() { exposure = links.exposure(me.viewer(), RecordId.of(record), NewId.parse(period)); }

    /** Sends readers and recipients as a file for a spreadsheet. */
    public void export() {
        load();
        var head = COLUMNS.stream().map(column -> texts.get("readers." + column)).toList();
        var readers = exposure.readers().stream().map(this::line);
        var messages = exposure.messages().stream().map(this::line);
        sheet.send("readers.file", Stream.of(Stream.of(head), readers, messages).flatMap(lines -> lines).toList());
    }

    /** What someone saw, in words. */
    public String what(ReaderView reader) {
        return reader.what().stream().map(kind -> texts.get("reading." + kind)).collect(Collectors.joining(", "));
    }

    public Exposure getExposure() { return exposure; }

    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    public String getPeriod() { return period; }

    public void setPeriod(String period) { this.period = period; }

    private List<String> line(ReaderView reader) {
        return List.of(reader.name(), reader.workspace() == null ? "" : reader.workspace(), what(reader),
                format.moment(reader.first()), format.moment(reader.last()), String.valueOf(reader.times()));
    }

    private List<String> line(SentMessage message) {
        String at = format.moment(message.at());
        return List.of(message.recipient(), "", texts.fill("readers.message", message.by()), at, at, "1");
    }
}
