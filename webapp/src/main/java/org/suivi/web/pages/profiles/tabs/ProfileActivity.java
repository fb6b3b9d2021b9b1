package org.suivi.web.pages.profiles.tabs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.ViewProfile;

/** The latest of what happened in the records of a person and to the profile itself. */
@Named
@RequestScoped
public class ProfileActivity {

    private static final int SHOWN = 12;

    private final RecordLines records;
    private final ProfileHistory history;
    private final ViewProfile page;
    private final CurrentViewer me;
    private List<Happened> latest;

    @Inject
    ProfileActivity(RecordLines records, ProfileHistory history, ViewProfile page, CurrentViewer me) {
        this.records = records;
        this.history = history;
        this.page = page;
        this.me = me;
    }

    public List<String> getKinds() { return List.of("all", "records", "changes"); }

    public List<Happened> getLatest() {
        if (latest == null) latest = Stream.of(inRecords(), changes()).flatMap(List::stream)
                .sorted(Comparator.comparing(Happened::at).reversed()).limit(SHOWN).toList();
        return latest;
    }

    private List<Happened> inRecords() {
        return "changes".equals(page.getShown()) ? List.of() : records.of(me.viewer(), page.getRecords());
    }

    private List<Happened> changes() { return "records".equals(page.getShown()) ? List.of() : history.lines(); }
}
