package org.suivi.launch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** W10: how many times as long everything takes on a larger database, from the figures of two runs. */
record Growth(Path small, Path large) {

    private static final double BAR = 2;
    private static final Pattern PROFILES = Pattern.compile("\\{\"profiles\":(\\d+)");
    private static final Pattern LINE = Pattern.compile(
        "\"name\":\"(W[1-6])\",\"what\":\"([^\"]*)\".*\"ours\":\\{\"clients\":(\\d+),"
        + "[^}]*\"p50us\":([0-9.]+).*\"raw\":\\{[^}]*\"p50us\":([0-9.]+)");

    /** One workload with so many clients. */
    private record Key(String name, String what, String clients) {}

    /** Medians in microseconds. */
    private record Medians(double ours, double raw) {}

    /** Prints the table and writes it as JSON. */
    void write(Path file) throws IOException {
        Map<Key, Medians> before = read(small);
        Map<Key, Medians> after = read(large);
        System.out.printf("from %,d to %,d profiles; medians in milliseconds%n", profiles(small), profiles(large));
        System.out.printf("%-52s %2s %9s %9s %7s %9s%n", "workload", "cl", "small", "large", "growth", "of JDBC");
        var objects = new ArrayList<String>();
        after.forEach((key, now) -> {
            if (before.containsKey(key)) objects.add(row(key, before.get(key), now));
        });
        if (objects.isEmpty()) throw new IllegalStateException("The two files have no workload of W1 to W6 in common.");
        Files.writeString(file, "{\"small\":%d,\"large\":%d,\"growth\":[\n%s\n]}\n"
            .formatted(profiles(small), profiles(large), String.join(",\n", objects)));
        System.out.println("Written to " + file);
    }

    private static String row(Key key, Medians before, Medians now) {
        double ours = now.ours() / before.ours();
        double raw = now.raw() / before.raw();
        System.out.printf("%-3s %-48s %2s %8.2fm %8.2fm %6.2fx %8.2fx  bar %.1fx %s%n", key.name(), key.what(),
            key.clients(), before.ours() / 1e3, now.ours() / 1e3, ours, raw, BAR, ours <= BAR ? "met" : "MISSED");
        return ("{\"name\":\"%s\",\"what\":\"%s\",\"clients\":%s,\"smallP50us\":%.1f,\"largeP50us\":%.1f,"
            + "\"growth\":%.3f,\"rawGrowth\":%.3f}")
            .formatted(key.name(), key.what(), key.clients(), before.ours(), now.ours(), ours, raw);
    }

    private static Map<Key, Medians> read(Path file) throws IOException {
        var found = new LinkedHashMap<Key, Medians>();
        for (String line : lines(file)) {
            Matcher one = LINE.matcher(line);
            if (one.find()) found.put(new Key(one.group(1), one.group(2), one.group(3)),
                new Medians(Double.parseDouble(one.group(4)), Double.parseDouble(one.group(5))));
        }
        return found;
    }

    private static long profiles(Path file) throws IOException {
        Matcher profiles = PROFILES.matcher(lines(file).get(0));
        if (!profiles.find()) throw new IllegalStateException(file + " is no result of this command.");
        return Long.parseLong(profiles.group(1));
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isReadable(file)) throw new IllegalStateException("There is no file " + file + ".");
        return Files.readAllLines(file);
    }
}
