package org.suivi.web.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of the project, for laws that concern what compiled classes no longer show. */
final class Sources {

    /** Modules from the ground up, each with the prefix of its tables. */
    static final Map<String, String> FLOORS = Map.of(
            "sharing-module", "sharing", "profiles-module", "profiles", "records-module", "records", "webapp", "web");

    static final List<String> FROM_THE_GROUND =
            List.of("sharing-module", "profiles-module", "records-module", "webapp");

    private Sources() {}

    static List<Path> of(String module, String ending) {
        return under(Path.of("..", module, "src", "main"), ending);
    }

    /** All Java that people write: what runs, its tests, and the samples of the guide. */
    static List<Path> java() {
        var folders = Stream.concat(FROM_THE_GROUND.stream().map(module -> Path.of("..", module, "src")),
                Stream.of(Path.of("..", "docs", "samples")));
        return folders.flatMap(folder -> under(folder, ".java").stream()).toList();
    }

    private static List<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
