package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder in which an installation keeps what is its own. */
class DataFolderTest {

    @TempDir
    private Path place;

    @Test
    void isForItsOwnerOnly() throws IOException {
        DataFolder data = DataFolder.open(place.resolve("data"));
        data.secret("code");
        assertEquals("rwx------", permissions(place.resolve("data")));
        assertEquals("rw-------", permissions(place.resolve("data/code")));
    }

    @Test
    void isUsedByOneAtATime() {
        DataFolder.open(place);
        System.gc();
        Unable why = assertThrows(Unable.class, () -> DataFolder.open(place));
        assertTrue(why.getMessage().contains("Another Suivi"), why.getMessage());
    }

    @Test
    void keepsEachSecret() throws IOException {
        DataFolder data = DataFolder.open(place);
        String code = data.secret("code");
        assertTrue(code.matches("([A-Z2-9]{5}-){3}[A-Z2-9]{5}"), code);
        assertEquals(code, data.secret("code"));
        assertNotEquals(code, data.secret("another"));
    }

    @Test
    void emptiesAFreshFolder() throws IOException {
        DataFolder data = DataFolder.open(place);
        Files.createDirectories(data.fresh("server").resolve("below"));
        assertEquals(0, data.fresh("server").toFile().list().length);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
