package org.suivi.launch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Processor time that some processes have used together, as Linux counts it, in hundredths of a second. */
record Cpu(long... processes) {

    private static final int USER = 11;
    private static final double MICROS_EACH = 10_000;

    /** Microseconds since the processes began; 0 where nobody says. */
    double micros() { return Arrays.stream(processes).mapToDouble(Cpu::micros).sum(); }

    private static double micros(long process) {
        try {
            String status = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
            String[] fields = status.replaceFirst("^.*\\) ", "").split(" ");
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) * MICROS_EACH;
        } catch (IOException elsewhere) {
            return 0;
        }
    }
}
