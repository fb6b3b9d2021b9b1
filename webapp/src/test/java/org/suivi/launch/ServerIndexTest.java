package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which jars of the server have what. */
class ServerIndexTest {

    @TempDir
    private Path place;
    private ServerIndex index;

    @BeforeEach
    void packages() throws IOException {
        jar("one.jar", "a/b/Own.class", "both/One.class", "a/b/text.properties", "META-INF/services/x");
        jar("two.jar", "both/Two.class", "META-INF/versions/11/late/New.class", "Rootless.class", "META-INF/services/",
            "META-INF/services/x");
        jar("signed.jar", "sealed/Off.class", "META-INF/KEY.SF");
        Path written = place.resolve("index");
        ServerIndex.main(new String[] {place.toString(), written.toString()});
        index = ServerIndex.read(Files.newInputStream(written));
    }

    @Test
    void knowsTheJarsOfAPackage() {
        assertEquals(List.of("one.jar"), index.jarsOf("a/b/Own.class"));
        assertEquals(List.of("one.jar"), index.jarsOf("a/b/NotEvenThere.class"));
        assertEquals(List.of("two.jar"), index.jarsOf("late/New.class"));
        assertEquals(List.of("two.jar"), index.jarsOf("Rootless.class"));
        assertEquals(List.of("one.jar", "two.jar"), index.jarsOf("both/One.class"));
    }

    @Test
    void knowsTheJarsOfEverythingElse() {
        assertEquals(List.of("one.jar"), index.jarsOf("a/b/text.properties"));
        assertEquals(List.of("one.jar", "two.jar"), index.jarsOf("META-INF/services/x"));
        assertEquals(List.of("two.jar"), index.jarsOf("META-INF/services"));
        assertEquals(List.of("two.jar"), index.jarsOf("META-INF/services/"));
    }

    @Test
    void saysWhatNoJarHas() {
        for (String name : new String[] {"org/suivi/Page.class", "a/b/other.properties", "a/b", "other"}) {
            assertEquals(List.of(), index.jarsOf(name), name);
            assertFalse(index.takesASearch(name), name);
        }
    }

    @Test
    void leavesToJavaWhatOnlyJavaKnows() throws IOException {
        assertTrue(index.takesASearch("sealed/Off.class"));
        assertTrue(index.takesASearch("one.jar"));
        assertFalse(index.takesASearch("a/b/More.class"));
        index.learn(jar("later.jar", "c/Late.class", "a/b/More.class"));
        assertTrue(index.takesASearch("c/Late.class"));
        assertTrue(index.takesASearch("a/b/More.class"));
    }

    /** A jar that names another in its manifest comes before it, and both before what follows. */
    @Test
    void keepsTheOrderOfJavasSearch() throws IOException {
        jar("ant.jar", "cat.jar", List.of("x/"));
        jar("bee.jar", "x/");
        jar("cat.jar", "x/");
        Path written = place.resolve("index");
        ServerIndex.main(new String[] {place.toString(), written.toString()});
        assertEquals(List.of("ant.jar", "cat.jar", "bee.jar"),
            ServerIndex.read(Files.newInputStream(written)).jarsOf("x"));
    }

    private Path jar(String name, String... entries) throws IOException { return jar(name, "", List.of(entries)); }

    private Path jar(String name, String others, List<String> entries) throws IOException {
        Path jar = place.resolve(name);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, others);
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (String entry : entries) zip.putNextEntry(new JarEntry(entry));
        }
        return jar;
    }
}
