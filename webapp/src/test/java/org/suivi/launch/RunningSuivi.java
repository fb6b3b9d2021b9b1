package org.suivi.launch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Suivi as people start it, {@code java -jar suivi.jar}, on a data folder and a port of its own. */
final class RunningSuivi {

    private static final Path JAR = Path.of(System.getProperty("suivi.it.jar"));
    private static final long PATIENCE = TimeUnit.MINUTES.toMillis(4);

    private final Path data;
    private final int port;
    private final Path output;
    private final Process process;

    private RunningSuivi(Path data, int port, Map<String, String> more) throws IOException {
        this.data = data;
        this.port = port;
        output = Files.createTempFile("suivi", ".out");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString());
        builder.environment().putAll(Map.of("SUIVI_DATA", data.toString(), "SUIVI_PORT", String.valueOf(port)));
        builder.environment().putAll(more);
        process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    /** Starts it and does not wait. */
    static RunningSuivi start(Path data) throws IOException { return start(data, Map.of()); }

    /** The same with more settings. */
    static RunningSuivi start(Path data, Map<String, String> more) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new RunningSuivi(data, socket.getLocalPort(), more);
        }
    }

    /** @param path without a slash at its beginning */
    URI at(String path) { return URI.create("http://127.0.0.1:" + port + "/" + path); }

    RunningSuivi awaitReady() throws IOException, InterruptedException {
        await("Stop it with Ctrl-C");
        return this;
    }

    void await(String words) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!said().contains(words)) {
            if (!process.isAlive() || System.currentTimeMillis() > end) throw new AssertionError(said());
            Thread.sleep(100);
        }
    }

    /** The status of the first answer, however long nobody is let in. */
    int firstAnswer(String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        while (true) {
            try {
                return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.discarding()).statusCode();
            } catch (ConnectException nobodyIsLetIn) {
                if (!process.isAlive()) throw new AssertionError(said(), nobodyIsLetIn);
                Thread.sleep(10);
            }
        }
    }

    String said() throws IOException { return Files.readString(output); }

    String setupCode() throws IOException {
        Matcher code = Pattern.compile("setup code (\\S+)").matcher(said());
        if (!code.find()) throw new AssertionError(said());
        return code.group(1);
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends it in order and returns its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) throw new AssertionError("still running");
        return process.exitValue();
    }

    ProcessHandle database() throws IOException {
        long pid = Long.parseLong(Files.readString(data.resolve("run/database.pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    Connection connect() throws IOException, SQLException {
        String databasePort = Arrays.stream(database().info().arguments().orElseThrow())
            .filter(argument -> argument.startsWith("--port=")).findFirst().orElseThrow().substring(7);
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + databasePort + "/suivi", "suivi_owner",
            Files.readString(data.resolve("database-owner-password")).strip());
    }

    /** Fills in the form of a page and sends it by its button; returns the status of the answer. */
    int send(String page, Map<String, String> values) throws IOException, InterruptedException {
        return send(HttpClient.newBuilder().cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10)).build(), page, values);
    }

    /** The same in a browser that goes on afterwards. */
    int send(HttpClient browser, String page, Map<String, String> values) throws IOException, InterruptedException {
        URI address = at(page);
        String form = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
        String fields = Pattern.compile("<(?:input|button)[^>]* name=\"([^\"]*)\"([^>]*)").matcher(form).results()
            .map(field -> encoded(field.group(1)) + "=" + encoded(value(field.group(1), field.group(2), values)))
            .collect(Collectors.joining("&"));
        HttpResponse<Void> answer = browser.send(HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", "http://127.0.0.1:" + port)
            .POST(BodyPublishers.ofString(fields)).build(), BodyHandlers.discarding());
        return answer.statusCode();
    }

    private static String value(String name, String rest, Map<String, String> values) {
        Matcher present = Pattern.compile("value=\"([^\"]*)\"").matcher(rest);
        return values.getOrDefault(name.substring(name.indexOf(':') + 1), present.find() ? present.group(1) : "");
    }

    private static String encoded(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8); }
}
