package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerIndexTest {

    @TempDir
    private Path place;
    private ServerIndex index;

    @BeforeEach
    void packages() throws IOException {
        jar("one.jar", "a/b/Own.class", "both/One.class", "a/b/text.properties", "META-INF/services/x");
        jar("two.jar", "both/Two.class", "META-INF/versions/11/late/New.class", "Rootless.class");
        jar("signed.jar", "sealed/Off.class", "META-INF/KEY.SF");
        Path written = place.resolve("index");
        ServerIndex.main(new String[] {place.toString(), written.toString()});
        index = ServerIndex.read(Files.newInputStream(written));
    }

    @Test
    void knowsTheOnlyJarOfAPackage() {
        assertEquals("one.jar", index.onlyJar("a/b/Own.class"));
        assertEquals("one.jar", index.onlyJar("a/b/NotEvenThere.class"));
        assertEquals("two.jar", index.onlyJar("late/New.class"));
    }

    @Test
    void decidesNothingWhereItIsNotSure() {
        assertNull(index.onlyJar("both/One.class"));
        assertTrue(index.mayHaveClass("both/One.class"));
        assertNull(index.onlyJar("sealed/Off.class"));
        assertTrue(index.mayHaveClass("sealed/Off.class"));
        assertNull(index.onlyJar("Rootless.class"));
        assertTrue(index.mayHaveClass("Rootless.class"));
        assertTrue(index.mayHave("anything-in-the-root"));
    }

    @Test
    void saysWhatNoJarHas() {
        assertFalse(index.mayHaveClass("org/suivi/Page.class"));
        assertFalse(index.mayHave("org/suivi/Page.class"));
        assertFalse(index.mayHave("a/b/other.properties"));
    }

    @Test
    void findsResourcesAndFolders() {
        for (String name : new String[] {"a/b/text.properties", "META-INF/services/x", "META-INF/services", "a/b", "a/", "both/"}) {
            assertTrue(index.mayHave(name), name);
        }
    }

    @Test
    void searchesAgainWhereALibraryIsAddedLater() throws IOException {
        index.learn(jar("later.jar", "c/Late.class", "a/b/More.class"));
        assertTrue(index.mayHaveClass("c/Late.class"));
        assertNull(index.onlyJar("c/Late.class"));
        assertNull(index.onlyJar("a/b/More.class"));
    }

    private Path jar(String name, String... entries) throws IOException {
        Path jar = place.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out)) {
            for (String entry : entries) zip.putNextEntry(new JarEntry(entry));
        }
        return jar;
    }
}
