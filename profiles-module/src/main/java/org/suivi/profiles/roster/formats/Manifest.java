package org.suivi.profiles.roster.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.incoming.Problems;

/** What a OneRoster package says about itself: its version, its sender and which tables it carries in which mode. */
final class Manifest {

    static final String FILE = "manifest.csv";
    private static final Set<String> MODES = Set.of("absent", "bulk", "delta");

    private final Map<String, String> properties = new HashMap<>();

    static Manifest read(PackageFiles files, Problems problems) {
        var manifest = new Manifest();
        new Tables(files, problems).required(FILE, List.of("propertyName", "value"), row -> {
            String name = row.required("propertyName");
            if (name != null && manifest.properties.put(name.toLowerCase(Locale.ROOT), text(row.text("value"))) != null)
                problems.reject(FILE, name, "manifest-twice");
        });
        manifest.check(files, problems);
        return manifest;
    }

    boolean isFirstVersion() { return "1.1".equals(version()); }

    /** Name of the sender, under which its keys are kept; null when it does not give one. */
    String source() {
        String code = properties.getOrDefault("source.systemcode", "");
        String source = code.isEmpty() ? properties.getOrDefault("source.systemname", "") : code;
        return source.isEmpty() ? null : source;
    }

    boolean carries(String table) { return !"absent".equals(mode(table)); }

    boolean isDelta(String table) { return "delta".equals(mode(table)); }

    private String version() { return properties.get("oneroster.version"); }

    private String mode(String table) {
        return properties.getOrDefault("file." + table.toLowerCase(Locale.ROOT), "absent");
    }

    private void check(PackageFiles files, Problems problems) {
        if (!"1.0".equals(properties.get("manifest.version")))
            problems.reject(FILE, "manifest.version", "manifest-version");
        if (!Set.of("1.1", "1.2").contains(text(version())))
            problems.reject(FILE, "oneroster.version", "oneroster-version");
        properties.forEach((name, mode) -> {
            if (!name.startsWith("file.")) return;
            String table = name.substring(5) + ".csv";
            boolean there = files.table(table).isPresent();
            if (!MODES.contains(mode)) problems.reject(FILE, name, "manifest-mode");
            else if (there && mode.equals("absent")) problems.reject(FILE, name, "manifest-says-absent");
            else if (!there && !mode.equals("absent")) problems.reject(FILE, name, "file-missing");
        });
        for (String name : files.names())
            if (!name.equals(FILE) && !properties.containsKey("file." + name.replace(".csv", "")))
                problems.reject(FILE, name, "manifest-silent");
    }

    private static String text(String value) { return value == null ? "" : value; }
}
