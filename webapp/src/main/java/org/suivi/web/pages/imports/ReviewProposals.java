package org.suivi.web.pages.imports;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.roster.merge.ProposalDesk;
import org.suivi.profiles.roster.merge.ProposalView;
import org.suivi.web.login.CurrentViewer;

/** Values of school systems that contradict what staff wrote, to take over or to leave. */
@Named
@RequestScoped
public class ReviewProposals {

    private final ProposalDesk desk;
    private final CurrentViewer me;
    private List<ProposalView> open;

    @Inject
    ReviewProposals(ProposalDesk desk, CurrentViewer me) {
        this.desk = desk;
        this.me = me;
    }

    public List<ProposalView> getOpen() {
        if (open == null) open = desk.open(me.viewer());
        return open;
    }

    public void accept(UUID proposal) {
        desk.accept(me.viewer(), proposal);
        open = null;
    }

    public void dismiss(UUID proposal) {
        desk.dismiss(me.viewer(), proposal);
        open = null;
    }
}
