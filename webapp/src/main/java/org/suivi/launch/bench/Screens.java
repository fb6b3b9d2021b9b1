package org.suivi.launch.bench;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** W8: the pages that people see most, as they leave the server, and what they weigh. */
record Screens(Callers callers) {

    private static final Pattern PART = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:css|js|woff2)[^\"]*)\"");

    void measure(Report report, Gauge gauge, String browser) throws Exception {
        var pages = Map.of("/profiles/list.xhtml", "list of profiles",
            "/profiles/view.xhtml?id=" + callers.scene.profile(0), "profile");
        for (String path : List.copyOf(pages.keySet())) {
            Measure one = gauge.measure(1, client -> {
                Visitor visitor = visitor();
                return turn -> visitor.get(path).expect(200);
            });
            report.figure("W8", pages.get(path) + ": p50 at the server (bar 150)", one.p50() / 1e3, "ms");
            report.figure("W8", pages.get(path) + ": p99 at the server", one.p99() / 1e3, "ms");
            report.figure("W8", pages.get(path) + ": CPU of the server", one.nodeCpu() / 1e3, "ms");
            report.figure("W8", pages.get(path) + ": CPU of the database", one.dataCpu() / 1e3, "ms");
        }
        try (Visitor visitor = visitor()) {
            for (String path : List.copyOf(pages.keySet())) weigh(report, pages.get(path), path, visitor);
            if (browser != null) new Browser(browser, visitor).measure(report, pages);
        }
    }

    private void weigh(Report report, String what, String path, Visitor visitor) throws IOException {
        long page = visitor.get(path).expect(200).body().length;
        long parts = 0;
        var found = new LinkedHashSet<String>();
        PART.matcher(visitor.text(path)).results().forEach(part -> found.add(part.group(1).replace("&amp;", "&")));
        for (String part : found) parts += visitor.get(part).body().length;
        report.figure("W8", what + ": bytes when everything is new (bar 450)", (page + parts) / 1024.0, "KB");
        report.figure("W8", what + ": bytes when only the page is", page / 1024.0, "KB");
    }

    private Visitor visitor() throws IOException { return callers.signIn("large@bench.example"); }
}
