package org.suivi.records.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents in a folder. */
class FolderStoreTest {

    private static final byte[] BYTES = "abc".getBytes(UTF_8);
    private static final long MUCH = 1000;

    @TempDir
    private Path folder;

    @Test
    void returnsWhatItTook() throws IOException {
        var store = new FolderStore(folder.resolve("new/one"));
        var stored = store.put(new ByteArrayInputStream(BYTES), MUCH);
        assertEquals(3, stored.size());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                HexFormat.of().formatHex(stored.sha256()));
        try (var content = store.open(stored.name())) {
            assertArrayEquals(BYTES, content.readAllBytes());
        }
    }

    @Test
    void keepsNothingOfWhatIsTooBig() throws IOException {
        var store = new FolderStore(folder);
        assertThrows(FileTooBig.class, () -> store.put(new ByteArrayInputStream(BYTES), 2));
        assertEquals(List.of(), files());
    }

    @Test
    void keepsNothingOfWhatBreaksOff() throws IOException {
        var store = new FolderStore(folder);
        assertThrows(UncheckedIOException.class, () -> store.put(new BreaksOff(), MUCH));
        assertEquals(List.of(), files());
    }

    @Test
    void listsOnlyWhatIsOldEnough() {
        var store = new FolderStore(folder);
        var stored = store.put(new ByteArrayInputStream(BYTES), MUCH);
        assertEquals(List.of(), store.namesBefore(Instant.now().minusSeconds(60)));
        assertEquals(List.of(stored.name()), store.namesBefore(Instant.now().plusSeconds(60)));
    }

    @Test
    void opensNothingOutsideItsFolder() {
        var store = new FolderStore(folder);
        assertThrows(IllegalArgumentException.class, () -> store.open("../secret"));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Gives some bytes and then fails, as a lost connection does. */
    private static final class BreaksOff extends InputStream {

        private int given;

        @Override
        public int read() throws IOException {
            if (given++ > 2) throw new IOException("connection lost");
            return 'x';
        }
    }
}
