package org.suivi.launch.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real browser opens the pages. No library is needed for that, and none gets into the application for the sake of
 * measuring it.
 */
record Browser(String program, Visitor visitor) {

    private static final int ROUNDS = 7;
    private static final String[] TIMES = {"first byte", "content ready", "loaded", "largest paint"};
    private static final String SEEN = "new Promise(seen => new PerformanceObserver(list => { "
        + "const page = performance.getEntriesByType('navigation')[0]; seen(JSON.stringify([page.responseStart, "
        + "page.domContentLoadedEventEnd, page.loadEventEnd, list.getEntries().pop().startTime])) })"
        + ".observe({type: 'largest-contentful-paint', buffered: true}))";
    /** What developer tools and Lighthouse call slow 4G: 150 ms and 1.6 Mbit/s, as they apply it to each request. */
    private static final String SLOW_4G =
        "\"offline\":false,\"latency\":562.5,\"downloadThroughput\":184320,\"uploadThroughput\":84375";
    private static final String NO_LIMIT =
        "\"offline\":false,\"latency\":0,\"downloadThroughput\":-1,\"uploadThroughput\":-1";

    /** What one look at a page took, in milliseconds, and how many bytes came for it. */
    private record Look(double[] times, long bytes) {}

    void measure(Report report, Map<String, String> pages) throws Exception {
        Path profile = Files.createTempDirectory("browser");
        Process process = new ProcessBuilder(program, "--headless=new", "--no-sandbox", "--disable-gpu",
            "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0",
            "--user-data-dir=" + profile, "about:blank")
            .redirectErrorStream(true).redirectOutput(profile.resolve("log").toFile()).start();
        try (Tab tab = new Tab(profile)) {
            tab.call("Network.enable", "");
            tab.call("Page.enable", "");
            for (Map.Entry<String, String> cookie : visitor.cookies().entrySet())
                tab.call("Network.setCookie", "\"name\":\"%s\",\"value\":\"%s\",\"url\":\"%s\""
                    .formatted(cookie.getKey(), cookie.getValue(), address("/")));
            for (Map.Entry<String, String> page : pages.entrySet())
                measure(report, tab, page.getKey(), page.getValue());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private String address(String path) { return "http://localhost:" + visitor.port() + path; }

    private void measure(Report report, Tab tab, String path, String what) throws Exception {
        Look cold = cold(tab, path, NO_LIMIT);
        report.figure("W8", what + " in a browser, cold: bytes (bar 450)", cold.bytes() / 1024.0, "KB");
        report.figure("W8", what + " in a browser, cold: largest paint", cold.times()[TIMES.length - 1], "ms");
        Look[] warm = new Look[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) warm[i] = look(tab, path);
        report.figure("W8", what + " in a browser, warm: bytes (goal 100)",
            Arrays.stream(warm).mapToDouble(Look::bytes).sorted().toArray()[ROUNDS / 2] / 1024, "KB");
        for (int i = 0; i < TIMES.length; i++) {
            int column = i;
            report.figure("W8", what + " in a browser, warm: " + TIMES[i],
                Arrays.stream(warm).mapToDouble(look -> look.times()[column]).sorted().toArray()[ROUNDS / 2], "ms");
        }
        Look slow = cold(tab, path, SLOW_4G);
        report.figure("W8", what + " in a browser, cold, slow 4G: largest paint (bar 2500)",
            slow.times()[TIMES.length - 1], "ms");
        tab.call("Network.emulateNetworkConditions", NO_LIMIT);
    }

    private Look cold(Tab tab, String path, String network) throws Exception {
        tab.call("Network.clearBrowserCache", "");
        tab.call("Network.emulateNetworkConditions", network);
        return look(tab, path);
    }

    /** Leaves the page first, so that the next one is not taken for the same; the last bytes are waited for. */
    private Look look(Tab tab, String path) throws Exception {
        tab.call("Page.navigate", "\"url\":\"about:blank\"");
        tab.bytes();
        tab.call("Page.navigate", "\"url\":\"" + address(path) + "\"");
        for (int i = 0; i < 200 && tab.numbers("JSON.stringify([+(document.readyState === 'complete')])")[0] < 1; i++)
            TimeUnit.MILLISECONDS.sleep(100);
        TimeUnit.MILLISECONDS.sleep(700);
        return new Look(tab.numbers(SEEN), tab.bytes());
    }
}
