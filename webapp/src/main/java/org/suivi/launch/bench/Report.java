package org.suivi.launch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was measured, as a table for people and as JSON for programs. */
final class Report {

    private final List<String> objects = new ArrayList<>();
    private final Map<String, Double> alone = new HashMap<>();
    private final Map<String, Double> plain = new HashMap<>();

    void head(String about) {
        System.out.println(about);
        System.out.printf("%-52s %2s %9s %9s %9s %9s %7s %9s %9s %11s%n", "workload", "cl", "ours p50", "p99",
            "raw p50", "raw p99", "ratio", "node CPU", "db CPU", "rows");
    }

    /** @param rows how many are written by each operation, ours and by JDBC */
    void add(Workload load, Measure ours, Measure raw, long... rows) {
        double ratio = ours.p50() / raw.p50();
        System.out.printf("%-3s %-48s %2d %8.2fm %8.2fm %8.2fm %8.2fm %6.2fx %8.0fu %8.0fu %5d/%-5d %s%n",
            load.name(), load.what(), ours.clients(),
            ours.p50() / 1e3, ours.p99() / 1e3, raw.p50() / 1e3, raw.p99() / 1e3, ratio,
            ours.nodeCpu(), ours.dataCpu(), rows[0], rows[1], verdict(load, ratio));
        objects.add(("{\"name\":\"%s\",\"what\":\"%s\",\"bar\":%.1f,\"ratio\":%.3f,"
            + "\"rows\":%d,\"rawRows\":%d,\"ours\":%s,\"raw\":%s}").formatted(
            load.name(), load.what(), load.bar(), ratio, rows[0], rows[1], ours.json(), raw.json()));
        if (ours.clients() > 1) return;
        alone.put(load.what(), ours.p50());
        plain.put(load.what(), raw.p50());
    }

    private static String verdict(Workload load, double ratio) {
        return load.bar() == 0 ? "" : "bar %.1fx %s".formatted(load.bar(), ratio <= load.bar() ? "met" : "MISSED");
    }

    /** How many times as long the one took as the other with one client; nothing where either was not measured so. */
    void quotient(String name, String one, String other) {
        if (alone.containsKey(one) && alone.containsKey(other))
            figure(name, one + " : " + other, alone.get(one) / alone.get(other), "x");
    }

    /** What is left of a median when that of what it stands on is taken away, and how many times that of JDBC it is. */
    void net(String name, String what, String floor, double floorMicros) {
        if (!alone.containsKey(what)) return;
        double left = alone.get(what) - floorMicros;
        figure(name, what + ", less " + floor + ": p50", left / 1e3, "ms");
        figure(name, what + ", less " + floor + " : JDBC", left / plain.get(what), "x");
    }

    /** A figure of its own. */
    void figure(String name, String what, double value, String unit) {
        System.out.printf("%-3s %-70s %12.2f %s%n", name, what, value, unit);
        objects.add("{\"name\":\"%s\",\"what\":\"%s\",\"value\":%.3f,\"unit\":\"%s\"}"
            .formatted(name, what, value, unit));
    }

    void write(Path file, long profiles) throws IOException {
        Files.writeString(file, "{\"profiles\":" + profiles + ",\"measured\":[\n" + String.join(",\n", objects)
            + "\n]}\n");
        System.out.println("Written to " + file);
    }
}
