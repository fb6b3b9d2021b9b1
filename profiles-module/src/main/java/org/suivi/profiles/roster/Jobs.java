package org.suivi.profiles.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.merge.Outcome;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;

/** Lays batches out for a worker that are too large for one call, and reads what has become of them. */
@ApplicationScoped
class Jobs {

    private static final String RESULTS = """
        select i.seq, i.external_id, i.profile_id, i.state, i.outcome, i.seen, i.code, i.path
        from profiles_roster_run r join profiles_roster_item i on i.run_id = r.id
        where r.id = ? and i.kind = 'PERSON' and i.seq > ?
          and (i.state in ('DONE', 'REVIEW', 'REFUSED', 'UNDONE', 'KEPT', 'RENEWED')
               or i.state = 'CHECKED' and r.state = 'READY')
        order by i.seq limit ?""";

    private final Sql sql;
    private final Runs runs;
    private final Items items;
    private final Event<JobSubmitted> submitted;

    @Inject
    Jobs(Sql sql, Runs runs, Items items, Event<JobSubmitted> submitted) {
        this.sql = sql;
        this.runs = runs;
        this.items = items;
        this.submitted = submitted;
    }

    UUID submit(Viewer viewer, Batch batch) {
        var run = new RosterRun(viewer, batch, runs.now());
        var book = new BatchBook(batch).looked(viewer);
        runs.add(run, List.of());
        boolean trial = batch.mode() == Batch.Mode.DRY_RUN;
        for (int i = 0; i < batch.people().size(); i++) {
            if (batch.people().get(i) == null) continue;
            var item = RosterItem.person(run.id(), i + 1, batch.people().get(i));
            var problem = book.problem(i);
            if (problem != null) item.refuse(problem);
            else if (!trial) item.retry();
            items.add(item);
        }
        submitted.fire(new JobSubmitted(run.interrupted()));
        return run.id();
    }

    List<BatchResult> results(UUID run, int first, int size) {
        return sql.rows(RESULTS, run, first, size).stream().map(Jobs::result).toList();
    }

    private static BatchResult result(Row row) {
        var problems = new ArrayList<BatchProblem>();
        if (row.text(6) != null && "REFUSED".equals(row.text(3)))
            problems.add(new BatchProblem(row.text(6), row.text(7) == null ? "" : row.text(7)));
        if (outcome(row) == BatchResult.Outcome.REVIEW) problems.add(new BatchProblem("possible-duplicate", ""));
        UUID profile = row.uuid(2);
        return new BatchResult((int) row.number(0) - 1, row.text(1), profile == null ? null : new ProfileId(profile),
            outcome(row), Math.max(0, row.number(5)), problems);
    }

    private static BatchResult.Outcome outcome(Row row) {
        return switch (row.text(3)) {
            case "REFUSED" -> Outcome.isLeftAlone(row.text(6)) ? BatchResult.Outcome.SKIPPED
                : BatchResult.Outcome.FAILED;
            case "REVIEW" -> BatchResult.Outcome.REVIEW;
            default -> BatchBook.outcome(row.constant(4, Outcome.Kind.class));
        };
    }
}
