package org.suivi.profiles.roster;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where the imports of a workspace, their results and their reports are looked up. */
@ApplicationScoped
@Transactional
@UseCase
public class RunLog {

    private static final int SHOWN = 100;

    private final Runs runs;
    private final RunQueries queries;

    @Inject
    RunLog(Runs runs, RunQueries queries) {
        this.runs = runs;
        this.queries = queries;
    }

    /** The latest hundred such imports of the viewer's workspace, newest first. */
    public List<RunView> runs(Viewer viewer, RunFilter filter) {
        Runs.requireRight(viewer);
        return runs.latest(viewer, filter, SHOWN).stream().map(run -> run.view(queries.counts(run.id()))).toList();
    }

    public RunView run(Viewer viewer, UUID run) { return runs.find(viewer, run).view(queries.counts(run)); }

    /** The report, worst first. */
    public List<ProblemView> problems(Viewer viewer, UUID run, int first, int size) {
        return queries.problems(runs.find(viewer, run).id(), first, size);
    }

    /** Items in the order of the file. */
    public List<ItemView> items(Viewer viewer, UUID run, ItemFilter filter, Page page) {
        return queries.items(runs.find(viewer, run).id(), filter, page.first(), page.size());
    }

    /** A part of a long list. */
    public record Page(int first, int size) {}
}
