package org.suivi.web.pages.profiles;

import static org.suivi.profiles.reach.ProfileQuery.View;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.reach.CappedCount;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** The Profiles tab: one page of the profiles within reach, as the address asks for it. */
@Named
@ViewScoped
public class ListProfiles implements Serializable {

    private final VisibleProfiles visible;
    private final Rows all;
    private final CurrentViewer me;
    private final FilterWords words;
    private final Fields asked = new Fields();
    private List<ViewTab> views = List.of();
    private List<ProfileRow> rows = List.of();
    private CappedCount found;
    private boolean more;

    @Inject
    ListProfiles(VisibleProfiles visible, Rows all, CurrentViewer me, FilterWords words) {
        this.visible = visible;
        this.all = all;
        this.me = me;
        this.words = words;
    }

    /** Answers the address of the page; practitioners start with the people they follow. */
    public void load() {
        if (ListAddress.view(asked) == null) asked.with("view", first(me.viewer()));
        again();
    }

    /** Answers again after a filter or the words have changed: from the first row on. */
    public void ask() {
        asked.remove("from");
        refresh();
    }

    /** Looks again, because something was archived or changed: the counts of the views as well. */
    public void again() {
        count();
        read();
        found = counted().orElseGet(this::countFound);
    }

    private void refresh() {
        read();
        found = countFound();
    }

    private void read() {
        Viewer viewer = me.viewer();
        ProfileQuery query = ListAddress.query(asked);
        var page = visible.page(viewer, query);
        rows = all.of(viewer, page.rows());
        more = page.more();
        views = views.stream().map(tab -> new ViewTab(tab.name(), tab.count(), isOn(tab.name()))).toList();
    }

    private CappedCount countFound() { return visible.count(me.viewer(), ListAddress.query(asked)); }

    /** The number at the view has just been counted, and is the same where nothing more is asked for. */
    private Optional<CappedCount> counted() {
        return views.stream().filter(tab -> isUntouched() && isOn(tab.name())).map(ViewTab::count).findFirst();
    }

    private void count() {
        views = Stream.of(View.MINE, View.ACTIVE, View.WITHOUT_RECORD, View.ARCHIVED)
                .filter(view -> view != View.MINE || me.viewer().is(Role.PRACTITIONER)).map(this::tab).toList();
    }

    public void show(String view) {
        asked.with("view", view);
        ask();
    }

    /** Sorts by that column; the other way round when it is sorted by it already. */
    public void sortBy(String column) {
        boolean again = column.equals(getSort());
        asked.with("sort", column).with("down", again && !isDescending());
        ask();
    }

    public void toggleAlert() {
        asked.with("alert", !isWithAlert());
        ask();
    }

    public void turnTo(int from) {
        asked.with("from", Math.max(0, from));
        refresh();
    }

    /** Takes one filter away, or all of them and the words. */
    public void drop(String filter) {
        if (filter.equals("all")) ListAddress.FILTERS.forEach(asked::remove);
        else asked.remove(filter);
        ask();
    }

    /** Looks for the same words among everyone within reach. */
    public void widen() {
        drop("all");
        show(name(View.ACTIVE));
    }

    public Map<String, Object> getAsked() { return asked; }

    public String getAddress() { return ListAddress.of(asked); }

    public List<ViewTab> getViews() { return views; }

    public List<ProfileRow> getRows() { return rows; }

    public CappedCount getFound() { return found; }

    public boolean isMore() { return more; }

    public int getFirst() { return ListAddress.from(asked); }

    public int getPageSize() { return ListAddress.PAGE; }

    public boolean isDescending() { return asked.flag("down"); }

    public String getSort() { return asked.text("sort") == null ? "name" : asked.text("sort"); }

    /** The filters that are set, by name. */
    public List<String> getFilters() { return ListAddress.FILTERS.stream().filter(this::isSaid).toList(); }

    /** What a filter is set to, in words. */
    public String said(String filter) { return words.of(filter, asked.text(filter)); }

    public boolean isFiltered() { return !getFilters().isEmpty(); }

    public boolean isWithAlert() { return asked.flag("alert"); }

    public String ariaSort(String column) {
        if (!column.equals(getSort())) return "none";
        return isDescending() ? "descending" : "ascending";
    }

    /** Whether rosters of schools may be imported by the viewer. */
    public boolean isMayImport() { return me.viewer().roles().stream().anyMatch(Role::managesProfiles); }

    /** Whether nobody at all is in this view, filters or not. */
    public boolean isUntouched() { return !isFiltered() && asked.text("q") == null; }

    private boolean isSaid(String name) { return asked.text(name) != null && !"false".equals(asked.text(name)); }

    private boolean isOn(String view) { return view.equals(asked.text("view")); }

    private ViewTab tab(View view) {
        var everyone = ProfileQuery.all().in(view);
        return new ViewTab(name(view), visible.count(me.viewer(), everyone), isOn(name(view)));
    }

    private static String first(Viewer viewer) { return name(viewer.is(Role.PRACTITIONER) ? View.MINE : View.ACTIVE); }

    private static String name(View view) { return view.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
