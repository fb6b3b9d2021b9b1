package org.suivi.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A database server that never outlives Suivi and is started again when it dies alone. Between the two stands a shell
 * that holds a pipe from this process: when the pipe closes, however this process ended, it ends the server in order.
 */
final class WatchedServer {

    /** Reads the pipe on descriptor 3, for a background command of a shell has no standard input of its own. */
    private static final String WATCH = "trap '' INT HUP; exec 3<&0; \"$@\" </dev/null 3<&- & p=$!; "
        + "(cat <&3 >/dev/null; kill -TERM $p 2>/dev/null) & "
        + "c=$!; wait $p; r=$?; kill $c 2>/dev/null; exit $r";
    private static final int RESTARTS = 5;

    private final List<String> command;
    private final Path log;
    private final Path pidFile;
    private Process shell;
    private boolean stopping;
    private int restarts;

    WatchedServer(List<String> server, Path log, Path pidFile) {
        command = new ArrayList<>(List.of("/bin/sh", "-c", WATCH, "suivi-database"));
        command.addAll(server);
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts it and waits until it takes connections. */
    synchronized void start() throws IOException, InterruptedException {
        shell = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!Files.readString(log).contains("ready for connections")) {
            if (!shell.isAlive() || System.nanoTime() > end) throw new Unable(complaint(log));
            Thread.sleep(25);
        }
        shell.onExit().thenRun(this::revive);
    }

    /** Ends it in order, after its last user has ended. */
    synchronized void stop() {
        stopping = true;
        try {
            shell.getOutputStream().close();
            shell.waitFor(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            shell.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void revive() {
        if (stopping) return;
        try {
            if (++restarts > RESTARTS) throw new Unable(complaint(log));
            Progress.say("The database server ended unexpectedly; starting it again ...");
            endPredecessor(pidFile, Path.of(command.get(4)));
            start();
        } catch (IOException | Unable e) {
            Progress.say(e.getMessage());
            Runtime.getRuntime().exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a server of an earlier run that is still closing its files, and ends one that does not. */
    static void endPredecessor(Path pidFile, Path binary) throws IOException, InterruptedException {
        if (!Files.exists(pidFile)) return;
        long pid = Long.parseLong(Files.readString(pidFile).strip());
        ProcessHandle left = ProcessHandle.of(pid)
            .filter(handle -> handle.info().command().map(binary.toString()::equals).orElse(false)).orElse(null);
        if (left == null) return;
        Progress.say("Waiting for the database server of the last run to end ...");
        left.destroy();
        for (int i = 0; left.isAlive() && i < 600; i++) Thread.sleep(100);
        if (left.isAlive()) throw new Unable("A database server of an earlier run (process " + pid + ") does not end.");
    }

    /** What the server says about its failure. */
    static String complaint(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        String last = String.join("\n  ", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        return "The bundled database server did not start. It says:\n  " + last
            + "\nSee " + log + ", or name another MariaDB with SUIVI_DB_URL, SUIVI_DB_USER and SUIVI_DB_PASSWORD.";
    }
}
