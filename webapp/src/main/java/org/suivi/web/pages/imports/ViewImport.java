package org.suivi.web.pages.imports;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.ItemFilter;
import org.suivi.profiles.roster.ItemView;
import org.suivi.profiles.roster.ProblemView;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunView;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Texts;

/** One import: how far it is, what it would do or did, and what may be done with it. */
@Named
@ViewScoped
public class ViewImport implements Serializable {

    private static final int SHOWN = 200;

    private final RosterDesk desk;
    private final RunLog log;
    private final VisibleProfiles visible;
    private final ImportWorker worker;
    private final CurrentViewer me;
    private final Texts texts;
    private String id;
    private String filter;
    private boolean leaversSeen;
    private transient RunView run;
    private transient List<ItemView> items;
    private transient Map<ProfileId, String> names;
    private transient List<ProblemView> problems;

    @Inject
    ViewImport(RosterDesk desk, RunLog log, VisibleProfiles visible, ImportWorker worker, CurrentViewer me,
            Texts texts) {
        this.desk = desk;
        this.log = log;
        this.visible = visible;
        this.worker = worker;
        this.me = me;
        this.texts = texts;
    }

    /** One that was left off is taken up again by whoever looks at it. */
    public void load() {
        look();
        if (run.isWorking()) worker.start(me.viewer(), run.id());
    }

    public void look() {
        UUID wanted = NewId.parse(id);
        run = log.run(me.viewer(), wanted);
        problems = log.problems(me.viewer(), wanted, 0, SHOWN);
        items = run.isWorking() ? List.of() : log.items(me.viewer(), wanted, chosen(), new RunLog.Page(0, SHOWN));
        var people = items.stream().map(ItemView::profile).filter(Objects::nonNull).toList();
        names = visible.of(me.viewer(), people).stream()
            .collect(Collectors.toMap(ProfileSummary::id, one -> one.name().shown()));
    }

    public void confirm() {
        desk.confirm(me.viewer(), NewId.parse(id), leaversSeen);
        load();
    }

    public String discard() {
        desk.discard(me.viewer(), NewId.parse(id));
        return "/import/list?faces-redirect=true";
    }

    public void undo() {
        desk.undo(me.viewer(), NewId.parse(id));
        load();
    }

    /** Why an item was refused or kept, or what somebody should look at. */
    public String remark(String code) {
        String key = "imports.remark." + code;
        if (!texts.containsKey(key)) key = code;
        return texts.containsKey(key) ? texts.get(key) : texts.get("imports.remark.other") + " (" + code + ")";
    }

    private ItemFilter chosen() {
        for (ItemFilter one : ItemFilter.values()) if (one.name().equalsIgnoreCase(filter)) return one;
        return ItemFilter.ALL;
    }

    public RunView getRun() { return run; }

    public List<ItemView> getItems() { return items; }

    /** Whose profile it became; null where nobody has one yet, or the viewer does not see it. */
    public String name(ItemView item) { return names.get(item.profile()); }

    /** Whether there may be more than are shown. */
    public boolean isCut() { return items.size() == SHOWN; }

    public List<ProblemView> getProblems() { return problems; }

    public List<CountTab> getTabs() { return CountTab.of(run.counts(), chosen()); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getFilter() { return filter; }

    public void setFilter(String filter) { this.filter = filter; }

    public boolean isLeaversSeen() { return leaversSeen; }

    public void setLeaversSeen(boolean leaversSeen) { this.leaversSeen = leaversSeen; }
}
