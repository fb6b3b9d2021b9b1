package org.suivi.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server keeps in memory, asked by the tools of the JDK: what the process occupies says little about it. */
record Heap(long process) {

    /** What waits for a finalizer goes with the next one. */
    private static final int COLLECTIONS = 3;
    private static final Pattern USED = Pattern.compile("generation\\s+total \\d+K, used (\\d+)K");

    /** Megabytes that are left when all that is not needed has been thrown away. */
    double megabytes() throws IOException {
        for (int i = 0; i < COLLECTIONS; i++) say("GC.run");
        Matcher used = USED.matcher(say("GC.heap_info"));
        double kilobytes = 0;
        while (used.find()) kilobytes += Long.parseLong(used.group(1));
        if (kilobytes == 0)
            throw new IllegalStateException("The memory of sessions is measured with a JDK, not a JRE.");
        return kilobytes / 1024;
    }

    private String say(String command) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(jcmd, String.valueOf(process), command).redirectErrorStream(true).start();
        return new String(asked.getInputStream().readAllBytes(), UTF_8);
    }
}
