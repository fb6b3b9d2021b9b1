package org.suivi.launch.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.launch.bench.Gauge.Maker;

/** Figures of two runs, written by a report, are set against each other. */
class GrowthTest {

    private static final Maker NOTHING = client -> turn -> {};

    @TempDir
    private Path folder;

    @Test
    void dividesTheMediansOfWhatBothHave() throws IOException {
        Path small = report("small.json", 1000, 2000, "W1", "W3");
        Path large = report("large.json", 3000, 2500, "W1", "W9");
        new Growth(small, large).write(folder.resolve("growth.json"));
        String written = Files.readString(folder.resolve("growth.json"));
        assertTrue(written.contains("\"growth\":3.000,\"rawGrowth\":1.250"), written);
        assertEquals(1, written.lines().filter(line -> line.contains("\"name\"")).count(), written);
    }

    @Test
    void refusesWhatHasNothingInCommon() throws IOException {
        Path small = report("small.json", 1000, 2000, "W3");
        Path large = report("large.json", 3000, 2500, "W1");
        assertThrows(IllegalStateException.class, () -> new Growth(small, large).write(folder.resolve("growth.json")));
    }

    private Path report(String name, double ours, double raw, String... loads) throws IOException {
        var report = new Report();
        for (String load : loads)
            report.add(new Workload(load, "something", NOTHING, NOTHING, 5), seen(ours), seen(raw), 1, 1);
        report.figure("W3", "a figure of its own", 1, "ms");
        report.write(folder.resolve(name), 1000);
        return folder.resolve(name);
    }

    private static Measure seen(double p50) { return new Measure(8, 10, 1, p50, p50, 0, 0); }
}
