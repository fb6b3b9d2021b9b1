package org.suivi.web.pages.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.suivi.profiles.roster.ItemFilter;
import org.suivi.profiles.roster.ItemView;
import org.suivi.profiles.roster.ProblemView;
import org.suivi.profiles.roster.RunLog;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Texts;

/** The report of an import as a table that any spreadsheet opens: problems first, then every item. */
@Named
@RequestScoped
public class ImportReport {

    private static final int MOST = 100_000;

    private final RunLog log;
    private final CurrentViewer me;
    private final Texts texts;
    private final ViewImport page;

    @Inject
    ImportReport(RunLog log, CurrentViewer me, Texts texts, ViewImport page) {
        this.log = log;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    public StreamedContent getFile() {
        UUID run = page.getRun().id();
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(texts.get("imports.column.severity"), texts.get("imports.column.file"),
            texts.get("imports.column.line"), texts.get("imports.column.field"), texts.get("imports.column.code"),
            texts.get("imports.column.what")));
        for (ProblemView one : log.problems(me.viewer(), run, 0, MOST)) lines.add(line(one));
        for (ItemView one : log.items(me.viewer(), run, ItemFilter.ALL, new RunLog.Page(0, MOST))) lines.add(line(one));
        byte[] content = SafeCsv.of(lines).getBytes(StandardCharsets.UTF_8);
        return DefaultStreamedContent.builder().name("import-" + run.toString().substring(24) + ".csv")
            .contentType("text/csv; charset=UTF-8").contentLength((long) content.length)
            .stream(() -> new ByteArrayInputStream(content)).build();
    }

    private List<String> line(ProblemView one) {
        return List.of(texts.get("imports.severity." + one.severity()), one.file(), String.valueOf(one.line()),
            one.field() == null ? "" : one.field(), one.code(), texts.get("roster.problem." + one.code()));
    }

    private List<String> line(ItemView one) {
        String outcome = one.outcome() == null ? "" : texts.get("imports.outcome." + one.outcome());
        return List.of(texts.get("imports.item-state." + one.state()), one.fileName() == null ? "" : one.fileName(),
            String.valueOf(one.line()), one.externalId(), one.code() == null ? "" : one.code(), outcome);
    }
}
