package org.suivi.launch.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.suivi.launch.bulk.Generator.Target;

/** A server process of its own on the database that is measured. */
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final long started = System.nanoTime();

    private Node(Process process) { this.process = process; }

    /** The application, as {@code java -jar suivi.jar} starts it. */
    static Node application(Path jar, Path data, int port, Target database) throws IOException {
        return application(jar, data, port, database, Map.of());
    }

    /** The same with more settings. */
    static Node application(Path jar, Path data, int port, Target database, Map<String, String> more)
        throws IOException {
        var builder = java(data.resolve("node.log"), "-jar", jar.toString());
        Map<String, String> settings = builder.environment();
        settings.keySet().removeIf(name -> name.startsWith("SUIVI_"));
        settings.putAll(Map.of("SUIVI_DATA", data.resolve("node").toString(), "SUIVI_PORT", String.valueOf(port),
            "SUIVI_DB_URL", database.url(), "SUIVI_DB_USER", database.user(), "SUIVI_DB_PASSWORD", database.password(),
            "SUIVI_API_CALLS", "9999999"));
        settings.putAll(more);
        return new Node(builder.start()).ready(data.resolve("node.log"), "Suivi is ready");
    }

    /** A server with nothing in it, to compare starts with. */
    static Node empty(Path payara, Path war, int port) throws IOException {
        Path log = war.resolveSibling("empty.log");
        var builder = java(log, "-cp", payara.toString(), "fish.payara.micro.PayaraMicro", "--nohazelcast",
            "--disablephonehome", "--port", String.valueOf(port), "--deploy", war.toString());
        return new Node(builder.start()).ready(log, "Payara Micro .* ready in");
    }

    private static ProcessBuilder java(Path log, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new java.util.ArrayList<String>(List.of(java, "-Xmx1g", "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    }

    private Node ready(Path log, String sign) throws IOException {
        while (System.nanoTime() - started < PATIENCE.toNanos() && process.isAlive()) {
            if (said(log, sign)) return this;
            pause();
        }
        close();
        throw new IllegalStateException("The server did not start; its words are in " + log);
    }

    private static boolean said(Path log, String sign) throws IOException {
        if (!Files.exists(log)) return false;
        try (BufferedReader lines = Files.newBufferedReader(log)) {
            return lines.lines().anyMatch(line -> line.matches(".*" + sign + ".*"));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    double secondsSinceStart() { return (System.nanoTime() - started) / 1e9; }

    long pid() { return process.pid(); }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
