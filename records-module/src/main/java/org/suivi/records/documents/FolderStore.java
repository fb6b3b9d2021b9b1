package org.suivi.records.documents;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.suivi.sharing.NewId;
import org.suivi.sharing.storage.Settings;

/**
 * Keeps bytes in a folder of the server, outside of anything that is served. A file is written under a name that is not
 * listed, forced to the disk and then renamed, so that a listed name always has all of its bytes.
 */
@ApplicationScoped
class FolderStore implements DocumentStore {

    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}");
    private static final String UNFINISHED = ".part";

    private final Path folder;

    FolderStore() {
        this(Settings.find("suivi.documents").map(Path::of).orElseGet(() -> Settings.find("suivi.data").map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".suivi")).resolve("documents")));
    }

    FolderStore(Path folder) { this.folder = folder; }

    @Override
    public StoredBytes put(InputStream bytes, long most) {
        var name = NewId.next().toString();
        var unfinished = folder.resolve(name + UNFINISHED);
        try {
            Files.createDirectories(folder);
            var stored = write(name, unfinished, bytes, most);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(unfinished);
        }
    }

    @Override
    public InputStream open(String name) {
        try {
            return Files.newInputStream(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String name) { discard(path(name)); }

    @Override
    public List<String> namesBefore(Instant instant) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(file -> writtenBefore(file, instant)).map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredBytes write(String name, Path file, InputStream bytes, long most) throws IOException {
        var hashed = new DigestInputStream(bytes, sha256());
        long size = 0;
        try (var out = new FileOutputStream(file.toFile())) {
            var buffer = new byte[64 * 1024];
            for (int read = hashed.read(buffer); read >= 0; read = hashed.read(buffer)) {
                size += read;
                if (size > most) throw new FileTooBig(most);
                out.write(buffer, 0, read);
            }
            out.getFD().sync();
        }
        return new StoredBytes(name, size, hashed.getMessageDigest().digest());
    }

    /** Makes the new name itself last, where the system can do so; Windows cannot and does not need it. */
    private void forceFolder() throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) return;
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private Path path(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a name of this store");
        return folder.resolve(name);
    }

    private static boolean writtenBefore(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
