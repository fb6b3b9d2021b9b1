package org.suivi.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;

import org.suivi.sharing.storage.Settings;

/** Remembers in the data folder which administrator the demonstration began with and whether it is complete. */
final class Ledger {

    private static final String ADMINISTRATOR = "administrator";
    private static final String FINISHED = "finished";

    private final Path file;
    private final Properties entries = new Properties();

    private Ledger(Path file) { this.file = file; }

    static Ledger open() {
        var ledger = new Ledger(Settings.find("suivi.data").map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".suivi")).resolve("demo.properties"));
        ledger.read();
        return ledger;
    }

    boolean isEmpty() { return entries.getProperty(ADMINISTRATOR) == null; }

    boolean finished() { return entries.getProperty(FINISHED) != null; }

    UUID administrator() { return UUID.fromString(entries.getProperty(ADMINISTRATOR)); }

    void begin(UUID administrator) {
        entries.clear();
        write(ADMINISTRATOR, administrator.toString());
    }

    void finish() { write(FINISHED, "true"); }

    private void read() {
        if (!Files.exists(file)) return;
        try (var in = Files.newBufferedReader(file)) {
            entries.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String value) {
        entries.setProperty(name, value);
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newBufferedWriter(file)) {
                entries.store(out, "Suivi, demonstration data");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
