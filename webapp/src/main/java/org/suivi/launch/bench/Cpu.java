package org.suivi.launch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time that a process has used, as Linux counts it, in hundredths of a second. */
record Cpu(Path status, Path memory) {

    private static final int USER = 11;
    private static final double MICROS_EACH = 10_000;

    static Cpu of(long process) {
        Path folder = Path.of("/proc", String.valueOf(process));
        return new Cpu(folder.resolve("stat"), folder.resolve("status"));
    }

    /** Microseconds since the process began; 0 where nobody says. */
    double micros() {
        try {
            String behindName = Files.readString(status).replaceFirst("^.*\\) ", "");
            String[] fields = behindName.split(" ");
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) * MICROS_EACH;
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    /** Memory that the process occupies now, in megabytes. */
    long megabytes() {
        try {
            return Files.readAllLines(memory).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findAny().orElse(0);
        } catch (IOException elsewhere) {
            return 0;
        }
    }
}
