package org.suivi.web.pages.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordEdit;
import org.suivi.records.RecordType;
import org.suivi.records.RecordView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** The dialog that corrects the facts of a record; what someone else saved meanwhile is never overwritten unseen. */
@Named
@ViewScoped
public class EditRecord implements Serializable {

    private final RecordDesk records;
    private final ViewRecord page;
    private final CurrentViewer me;
    private final Fields fields = new Fields();
    private long version;

    @Inject
    EditRecord(RecordDesk records, ViewRecord page, CurrentViewer me) {
        this.records = records;
        this.page = page;
        this.me = me;
    }

    /** Fills the form with the record as it is now. */
    public void begin() {
        page.refresh();
        RecordView now = page.getRecord();
        version = now.version();
        fields.with("title", now.title()).with("type", now.type()).with("openedOn", now.openedOn())
                .with("reason", now.reason());
    }

    public void save() {
        records.edit(me.viewer(), new RecordEdit(page.recordId(), version, fields.text("title"),
                fields.choice("type", RecordType.class), fields.day("openedOn"), fields.text("reason")));
        page.refresh();
    }

    public Map<String, Object> getFields() { return fields; }

    public RecordType[] getTypes() { return RecordType.values(); }
}
