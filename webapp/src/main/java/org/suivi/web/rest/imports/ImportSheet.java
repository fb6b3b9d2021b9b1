package org.suivi.web.rest.imports;

import org.suivi.profiles.roster.ItemView;
import org.suivi.profiles.roster.ProblemView;
import org.suivi.profiles.roster.RunCounts;
import org.suivi.profiles.roster.RunView;
import org.suivi.web.json.Sheet;

/** An import, its report and its items, as answers show them. */
final class ImportSheet {

    private ImportSheet() {}

    static byte[] of(RunView run) { return Sheet.of(sheet -> run(sheet, run)); }

    static void run(Sheet sheet, RunView run) {
        sheet.text("id", run.id()).text("kind", run.kind()).text("source", run.source())
            .text("fileName", run.fileName()).text("state", run.state()).number("people", run.people())
            .number("staffLeftOut", run.staffLeftOut()).number("activeBefore", run.activeBefore())
            .flag("tooManyLeavers", run.tooManyLeavers()).text("receivedAt", run.receivedAt())
            .text("endedAt", run.endedAt()).number("percent", run.percent())
            .object("counts", counts -> counts(counts, run.counts()));
    }

    private static void counts(Sheet sheet, RunCounts counts) {
        sheet.number("total", counts.total()).number("create", counts.create()).number("change", counts.change())
            .number("propose", counts.propose()).number("same", counts.same()).number("leave", counts.leave())
            .number("toReview", counts.toReview()).number("refused", counts.refused())
            .number("flagged", counts.flagged()).number("undone", counts.undone()).number("kept", counts.kept())
            .number("rejections", counts.rejections()).number("errors", counts.errors())
            .number("warnings", counts.warnings());
    }

    static void problem(Sheet sheet, ProblemView problem) {
        sheet.text("severity", problem.severity()).text("file", problem.file()).number("line", problem.line())
            .text("field", problem.field()).text("code", problem.code());
    }

    static void item(Sheet sheet, ItemView item) {
        sheet.text("id", item.id()).text("state", item.state()).text("outcome", item.outcome())
            .text("externalId", item.externalId()).text("file", item.fileName()).number("line", item.line())
            .text("profile", item.profile()).text("code", item.code());
    }
}
