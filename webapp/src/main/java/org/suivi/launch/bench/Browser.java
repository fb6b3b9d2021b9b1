package org.suivi.launch.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real browser, told over its own protocol what to open, and asked what it saw. No library is needed for that, and none
 * gets into the application for the sake of measuring it.
 */
record Browser(String program, Visitor visitor) {

    private static final int ROUNDS = 7;
    private static final String SEEN = "JSON.stringify([performance.getEntriesByType('navigation')[0].responseStart, "
        + "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd, "
        + "performance.getEntriesByType('navigation')[0].loadEventEnd, "
        + "performance.getEntriesByType('paint').map(p => p.startTime).pop() || 0])";

    void measure(Report report, Map<String, String> pages) throws Exception {
        Path profile = Files.createTempDirectory("browser");
        Process process = new ProcessBuilder(program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
            .redirectErrorStream(true).redirectOutput(profile.resolve("log").toFile()).start();
        try (Tab tab = Tab.of(profile)) {
            tab.call("Network.enable", "{}");
            tab.call("Page.enable", "{}");
            for (String cookie : visitor.cookie().split("; ")) tab.call("Network.setCookie", "{\"name\":\"%s\",\"value\":\"%s\",\"url\":\"%s\"}"
                .formatted(cookie.split("=", 2)[0], cookie.split("=", 2)[1], address("/")));
            for (String path : List.copyOf(pages.keySet())) look(report, pages.get(path), path, tab);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private String address(String path) { return "http://localhost:" + visitor.port() + path; }

    private void look(Report report, String what, String path, Tab tab) throws Exception {
        double[][] seen = new double[ROUNDS][];
        for (int i = 0; i < ROUNDS; i++) {
            tab.call("Page.navigate", "{\"url\":\"" + address(path) + "\"}");
            TimeUnit.MILLISECONDS.sleep(1500);
            seen[i] = tab.numbers(SEEN);
        }
        String[] names = {"first byte", "content ready", "loaded", "last paint"};
        for (int i = 0; i < names.length; i++) {
            int column = i;
            double[] sorted = java.util.Arrays.stream(seen).skip(1).mapToDouble(row -> row[column]).sorted().toArray();
            report.figure("W8", what + " in the browser, warm: " + names[i], sorted[sorted.length / 2], "ms");
        }
    }

    /** One page of the browser. */
    private record Tab(WebSocket socket, Answers answers) implements AutoCloseable {

        private static final Pattern ADDRESS = Pattern.compile("\"webSocketDebuggerUrl\": *\"(ws:[^\"]+/page/[^\"]+)\"");

        static Tab of(Path profile) throws Exception {
            Path where = profile.resolve("DevToolsActivePort");
            for (int i = 0; i < 200 && !Files.exists(where); i++) TimeUnit.MILLISECONDS.sleep(50);
            String port = Files.readAllLines(where).get(0);
            HttpClient client = HttpClient.newHttpClient();
            String tabs = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build(),
                BodyHandlers.ofString()).body();
            Matcher address = ADDRESS.matcher(tabs);
            if (!address.find()) throw new IOException("the browser shows no page");
            var answers = new Answers();
            return new Tab(client.newWebSocketBuilder().buildAsync(URI.create(address.group(1)), answers).get(), answers);
        }

        String call(String method, String parameters) throws Exception {
            CompletableFuture<String> answer = answers.next();
            socket.sendText("{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(answers.number, method, parameters), true).get();
            return answer.get(30, TimeUnit.SECONDS);
        }

        double[] numbers(String script) throws Exception {
            String answer = call("Runtime.evaluate", "{\"expression\":\"" + script + "\"}");
            Matcher numbers = Pattern.compile("\\[([-0-9.,e]+)]").matcher(answer);
            if (!numbers.find()) throw new IOException(answer);
            return java.util.Arrays.stream(numbers.group(1).split(",")).mapToDouble(Double::parseDouble).toArray();
        }

        @Override
        public void close() { socket.abort(); }
    }

    /** Waits for the answer to the call with the last number; the browser tells much else in between. */
    private static final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();
        private int number;
        private CompletableFuture<String> awaited;

        synchronized CompletableFuture<String> next() {
            number++;
            awaited = new CompletableFuture<>();
            return awaited;
        }

        @Override
        public synchronized CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last && text.indexOf("{\"id\":" + number + ",") == 0) awaited.complete(text.toString());
            if (last) text.setLength(0);
            socket.request(1);
            return null;
        }
    }
}
