package org.suivi.web.pages.imports;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunView;
import org.suivi.profiles.roster.merge.ProposalDesk;
import org.suivi.web.login.CurrentViewer;

/** The imports of this workspace. */
@Named
@RequestScoped
public class ListImports {

    private final RunLog log;
    private final ProposalDesk proposals;
    private final CurrentViewer me;
    private List<RunView> runs;
    private int proposed;

    @Inject
    ListImports(RunLog log, ProposalDesk proposals, CurrentViewer me) {
        this.log = log;
        this.proposals = proposals;
        this.me = me;
    }

    public void load() {
        runs = log.runs(me.viewer());
        proposed = proposals.open(me.viewer()).size();
    }

    public List<RunView> getRuns() { return runs; }

    /** How many values wait for somebody to look at them. */
    public int getProposed() { return proposed; }
}
