package org.suivi.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The folder that holds all that must survive a start, readable by its owner only and used by one Suivi at a time. */
final class DataFolder {

    /** Held by the class: an unreachable channel is closed, and its lock let go, at the next garbage collection. */
    private static final List<FileLock> HELD = new CopyOnWriteArrayList<>();

    private final Path root;

    private DataFolder(Path root) { this.root = root; }

    /** Opens and locks it; the operating system lets go of the lock however this process ends. */
    static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) throw new Unable("Another Suivi is running on the data folder " + root
                + ". Stop it, or set SUIVI_DATA to another folder.");
            HELD.add(lock);
            return new DataFolder(root);
        } catch (IOException e) {
            throw new Unable("The data folder " + root + " cannot be used (" + e.getMessage()
                + "). Set SUIVI_DATA to a folder this user may write to.", e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException mine) {
            return null;
        }
    }

    Path file(String name) { return root.resolve(name); }

    /** An empty folder of that name; what an earlier run left in it is gone. */
    Path fresh(String name) throws IOException {
        Path folder = root.resolve(name);
        delete(folder);
        return Files.createDirectory(folder);
    }

    /** The text of a file that only the owner may read, written the first time it is asked for. */
    String secret(String name) throws IOException {
        if (!Files.exists(root.resolve(name))) write(name, Code.random());
        return Files.readString(root.resolve(name)).strip();
    }

    /** The key that opens what the database keeps sealed: it belongs into the backup, but not beside the dump. */
    String key() throws IOException {
        if (!Files.exists(root.resolve("key"))) write("key", Code.random() + "-" + Code.random());
        return secret("key");
    }

    /** Writes a file that only the owner may read, whole or not at all. */
    void write(String name, String text) throws IOException {
        Path written = Files.createTempFile(root, name, null,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(written, text);
        Files.move(written, root.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) below.sorted(Comparator.reverseOrder())::iterator) Files.delete(each);
        }
    }
}
