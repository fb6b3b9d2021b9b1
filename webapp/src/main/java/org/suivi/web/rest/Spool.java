package org.suivi.web.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Function;

/**
 * A body that is too large to hold in memory, kept on disk until the call ends. Nothing is locked while it arrives, and
 * its hash is known before anything is done with it.
 */
public final class Spool implements AutoCloseable {

    private final Path file;
    private final byte[] sha256;

    private Spool(Path file, byte[] sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    public static Spool of(InputStream body) {
        try {
            Path file = Files.createTempFile("suivi-body", "");
            return new Spool(file, written(body, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] sha256() { return sha256.clone(); }

    public Path file() { return file; }

    /** Hands the bytes over from their beginning. */
    public <T> T read(Function<InputStream, T> reading) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return reading.apply(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() { remove(file); }

    private static byte[] written(InputStream body, Path file) throws IOException {
        DigestInputStream hashed = new DigestInputStream(body, digest());
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            hashed.transferTo(out);
            whole = true;
        } finally {
            if (!whole) remove(file);
        }
        return hashed.getMessageDigest().digest();
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
