package org.suivi.web.pages.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordPage;
import org.suivi.records.RecordSummary;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.PartyView;
import org.suivi.sharing.people.UnitView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** The Records tab: one page of the records the viewer has a right to, as the address asks for it. */
@Named
@ViewScoped
public class ListRecords implements Serializable {

    private final RecordDesk records;
    private final Directory directory;
    private final CurrentViewer me;
    private final Fields asked = new Fields();
    private RecordPage page = new RecordPage(List.of(), 0);

    @Inject
    ListRecords(RecordDesk records, Directory directory, CurrentViewer me) {
        this.records = records;
        this.directory = directory;
        this.me = me;
    }

    /** Answers the address; practitioners start with the records they hold. */
    public void load() {
        if (!RecordsAddress.VIEWS.contains(String.valueOf(asked.text("view")))) asked.with("view", getViews().get(0));
        refresh();
    }

    /** Answers again after the words or a filter have changed: from the first row on. */
    public void ask() {
        asked.remove("from");
        refresh();
    }

    public void refresh() { page = records.page(me.viewer(), RecordsAddress.query(asked, me.viewer())); }

    public void show(String view) {
        asked.with("view", view);
        ask();
    }

    public void sort(String column) {
        asked.with("sort", column);
        ask();
    }

    public void turnTo(int from) {
        asked.with("from", Math.max(0, from));
        refresh();
    }

    /** Takes one filter away, or all of them and the words. */
    public void drop(String filter) {
        if (filter.equals("all")) List.of("q", "service", "holder").forEach(asked::remove);
        else asked.remove(filter);
        ask();
    }

    /** Looks for the same words among all records within reach. */
    public void widen() {
        asked.remove("service");
        asked.remove("holder");
        show("active");
    }

    /** The filters in force, in the order in which they are shown. */
    public List<String> getFilters() {
        return List.of("service", "holder").stream().filter(name -> asked.text(name) != null).toList();
    }

    /** What a filter is set to, in words. */
    public String said(String filter) {
        String value = asked.text(filter);
        return directory.name(filter.equals("service") ? RecordsAddress.service(value) : Party.of(value));
    }

    public List<String> getViews() {
        return me.viewer().is(Role.PRACTITIONER) ? RecordsAddress.VIEWS : List.of("active", "archived");
    }

    public List<UnitView> getServices() { return directory.services(me.viewer()); }

    public boolean isMayOpen() { return me.viewer().is(Role.PRACTITIONER); }

    /** The picker of a holder is always empty: who was chosen stands as a chip above the list. */
    public PartyView getHolder() { return null; }

    public void setHolder(PartyView holder) {
        if (holder == null) return;
        asked.with("holder", holder.party());
        ask();
    }

    /** The columns of the list, and which of them it is sorted by. */
    public List<Column> getColumns() { return Column.all(asked.text("sort")); }

    public List<RecordSummary> getRows() { return page.rows(); }

    public RecordPage getPage() { return page; }

    public int getFirst() { return RecordsAddress.from(asked); }

    public int getPageSize() { return RecordsAddress.PAGE; }

    public boolean isLast() { return getFirst() + page.rows().size() >= page.total() && !page.more(); }

    public boolean isUntouched() { return getFilters().isEmpty() && asked.text("q") == null; }

    public String getAddress() { return RecordsAddress.of(asked); }

    public Map<String, Object> getAsked() { return asked; }
}
