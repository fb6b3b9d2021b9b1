package org.suivi.web.rest.batches;

import java.util.List;
import org.suivi.profiles.roster.BatchProblem;
import org.suivi.profiles.roster.BatchReport;
import org.suivi.profiles.roster.BatchResult;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.RunView;
import org.suivi.web.json.Sheet;

/** What became of a batch, as answers show it. */
final class BatchSheet {

    private BatchSheet() {}

    static void report(Sheet sheet, BatchReport report) {
        sheet.text("id", report.id()).text("mode", BatchBody.text(report.mode())).flag("written", report.written())
            .object("counts", counts -> List.of(Outcome.values())
                .forEach(outcome -> counts.number(outcome.text(), report.count(outcome))))
            .each("results", report.results(), BatchSheet::result);
    }

    static void result(Sheet sheet, BatchResult result) {
        sheet.number("index", result.index()).text("externalId", result.externalId()).text("profile", result.profile())
            .text("outcome", result.outcome().text()).number("version", result.version() == 0 ? null : result.version())
            .each("problems", result.problems(), BatchSheet::problem);
    }

    static void job(Sheet sheet, RunView run) {
        sheet.text("id", run.id()).text("state", run.state()).text("source", run.source())
            .number("people", run.people()).number("percent", run.percent())
            .text("receivedAt", run.receivedAt()).text("endedAt", run.endedAt())
            .object("counts", counts -> counts.number("created", run.counts().create())
                .number("updated", run.counts().change()).number("proposed", run.counts().propose())
                .number("unchanged", run.counts().same()).number("review", run.counts().toReview())
                .number("failed", run.counts().refused() - run.counts().leftAlone())
                .number("skipped", run.counts().leftAlone()));
    }

    private static void problem(Sheet sheet, BatchProblem problem) {
        sheet.text("code", problem.code()).text("pointer", Pointers.sent(problem.path()));
    }
}
