package org.suivi.web.pages.profiles;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.records.LinkChange;
import org.suivi.records.LinkDesk;
import org.suivi.records.LinkRole;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordQuery;
import org.suivi.records.RecordState;
import org.suivi.records.RecordSummary;
import org.suivi.sharing.RecordId;
import org.suivi.web.login.CurrentViewer;

/** The dialog on a person’s page that puts the person into a record that exists already. */
@Named
@ViewScoped
public class LinkRecord implements Serializable {

    private static final int SHOWN = 6;

    private final RecordDesk records;
    private final LinkDesk links;
    private final CurrentViewer me;
    private final ViewProfile page;
    private String words;
    private List<RecordSummary> found;

    @Inject
    LinkRecord(RecordDesk records, LinkDesk links, CurrentViewer me, ViewProfile page) {
        this.records = records;
        this.links = links;
        this.me = me;
        this.page = page;
    }

    /** Looks for active records by number, title or person. */
    public void find() {
        var query = new RecordQuery(words, RecordState.ACTIVE, null, null, RecordQuery.Sort.ACTIVITY, 0, SHOWN);
        found = records.page(me.viewer(), query).rows();
    }

    public void link(RecordId record) {
        var profile = page.getProfile().id();
        links.link(me.viewer(), new LinkChange(record, profile, LinkRole.CLIENT, false, null));
        page.load();
        words = null;
        found = null;
    }

    /** What was found; before anything was typed, the records used last. Null as long as the dialog was not opened. */
    public List<RecordSummary> getFound() { return found; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
