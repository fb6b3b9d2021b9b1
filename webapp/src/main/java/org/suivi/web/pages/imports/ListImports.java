package org.suivi.web.pages.imports;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.roster.RunFilter;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunView;
import org.suivi.profiles.roster.merge.ProposalDesk;
import org.suivi.web.login.CurrentViewer;

/** The imports of this workspace: files and fetches, or what systems sent, or those that wait for somebody. */
@Named
@RequestScoped
public class ListImports {

    private final RunLog log;
    private final ProposalDesk proposals;
    private final CurrentViewer me;
    private RunFilter filter = RunFilter.FILES;
    private List<RunView> runs;
    private int proposed;

    @Inject
    ListImports(RunLog log, ProposalDesk proposals, CurrentViewer me) {
        this.log = log;
        this.proposals = proposals;
        this.me = me;
    }

    public void load() {
        runs = log.runs(me.viewer(), filter);
        proposed = proposals.waiting(me.viewer());
    }

    /** As addresses write it; files and fetches when it says nothing that exists. */
    public String getShow() { return filter.name().toLowerCase(Locale.ROOT); }

    public void setShow(String show) {
        for (RunFilter one : RunFilter.values()) if (one.name().equalsIgnoreCase(show)) filter = one;
    }

    public List<String> getTabs() { return List.of("files", "sent", "waiting", "all"); }

    public List<RunView> getRuns() { return runs; }

    /** How many values wait for somebody to look at them. */
    public int getProposed() { return proposed; }
}
