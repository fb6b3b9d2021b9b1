package org.suivi.launch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.suivi.launch.bulk.Generate;
import org.suivi.launch.bulk.Generator.Target;
import org.suivi.launch.bulk.Options;

/**
 * The command {@code benchmark [--only W1,W3] [--seconds n] [--clients 1,8] [--json file] …}, or
 * {@code --growth small large}.
 */
public final class Benchmark {

    private final Options options;
    private final Report report = new Report();
    private final Target database = Options.target();
    private final Path data = Path.of(System.getProperty("suivi.data"));
    private final int port = Integer.getInteger("suivi.port", 8080);

    private Benchmark(Options options) { this.options = options; }

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        if (words.size() == 3 && words.get(0).equals("--growth")) {
            Path large = Path.of(words.get(2));
            new Growth(Path.of(words.get(1)), large).write(large.resolveSibling("growth.json"));
            return;
        }
        new Benchmark(new Options(words, "only", "seconds", "clients", "json", "minutes", "warm", "sessions",
            "browser", "payara", "password")).run();
    }

    private void run() throws Exception {
        Path folder = Files.createDirectories(data.resolve("benchmark"));
        Path jar = Path.of(Benchmark.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Node node = Node.application(jar, folder, port, database)) {
            if (wanted("W0")) new Starting(jar, Path.of(options.text("payara", jar.toString())), folder, port, database)
                .measure(report, node.secondsSinceStart());
            Scene scene = new Scene(database);
            var callers = new Callers(scene, port, options.text("password", Generate.PASSWORD));
            report.head("%,d profiles; times in milliseconds, CPU in microseconds of the server and the database"
                .formatted(profiles(scene)));
            var gauge = new Gauge(new Cpu(node.pid()), databaseCpu(), options.number("seconds", 5));
            compare(gauge, callers);
            if (wanted("W7")) new Import(scene, port).measure(report, gauge);
            if (wanted("W8")) new Screens(callers).measure(report, gauge, options.text("browser", null));
            if (wanted("W9"))
                new Crowd(callers, options.number("sessions", 200), options.number("minutes", 10),
                    new Heap(node.pid())).measure(report, gauge);
            if (wanted("W11"))
                new Pair(jar, folder, database, callers, options.number("warm", 60)).measure(report, gauge);
            report.write(Path.of(options.text("json", folder.resolve("result.json").toString())), profiles(scene));
        }
    }

    private void compare(Gauge gauge, Callers callers) throws Exception {
        var accepting = new Accepting(callers);
        List<Workload> loads = new ArrayList<>(new Workloads(callers).all(this::wanted));
        if (wanted("W6")) loads.addAll(accepting.all());
        gauge.warm(loads, options.number("warm", 60));
        try (Connection connection = callers.scene.connect()) {
            var written = new Written(connection);
            for (Workload load : loads) {
                long[] rows = {written.by(load.ours()), written.by(load.raw())};
                for (String clients : options.text("clients", "1,8").split(",")) {
                    int many = Integer.parseInt(clients);
                    report.add(load, gauge.measure(many, load.ours()), gauge.measure(many, load.raw()), rows);
                }
            }
        }
        Workloads.compare(report);
        if (wanted("W6")) accepting.compare(report, gauge);
    }

    private boolean wanted(String name) {
        return Arrays.asList(options.text("only", "W0,W1,W2,W3,W4,W5,W6,W8").split(",")).contains(name);
    }

    private static long profiles(Scene scene) throws SQLException {
        var count = new long[1];
        try (Connection connection = scene.connect()) {
            Scene.query(connection, "select count(*) from profiles_profile", row -> count[0] = row.getLong(1));
        }
        return count[0];
    }

    /** Of the bundled database; of another one nobody here knows. */
    private Cpu databaseCpu() throws IOException {
        Path pid = data.resolve("run/database.pid");
        try (Stream<String> lines = Files.exists(pid) ? Files.lines(pid) : Stream.of("0")) {
            return new Cpu(Long.parseLong(lines.findFirst().orElse("0").strip()));
        }
    }
}
