package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of the environment, and what is wrong with them. */
class SettingsTest {

    @Test
    void needsNothingToBeSet() {
        Settings settings = Settings.of(Map.of("PATH", "/bin"));
        assertEquals("http://localhost:8080/", settings.address());
        assertEquals("127.0.0.1", settings.get(Setting.ADDRESS));
        assertTrue(settings.data().endsWith(".suivi"));
        assertFalse(settings.has(Setting.DB_URL));
    }

    @Test
    void takesWhatIsSet() {
        Settings settings = Settings.of(
            Map.of("SUIVI_PORT", "9000", "SUIVI_DATA", "/srv/suivi", "SUIVI_PUBLIC_URL", "https://suivi.example"),
            "--demo");
        assertEquals(9000, settings.port());
        assertEquals(Path.of("/srv/suivi"), settings.data());
        assertEquals("https://suivi.example/", settings.address());
        assertEquals("true", settings.get(Setting.DEMO));
    }

    @Test
    void takesSecretsFromFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "kept apart\n");
        Settings settings = Settings.of(Map.of("SUIVI_DB_URL", "jdbc:mariadb://db:3306/suivi", "SUIVI_DB_USER", "suivi",
            "SUIVI_DB_PASSWORD_FILE", file.toString()));
        assertEquals("kept apart", settings.get(Setting.DB_PASSWORD));
    }

    @Test
    void namesAllThatIsWrongAndNoValue() {
        Unable why = assertThrows(Unable.class, () -> Settings.of(Map.of("SUIVI_PORT", "99999", "SUIVI_PROT", "8080",
            "SUIVI_DB_PASSWORD", "very secret", "SUIVI_SMTP_URL", "http://user:hidden@host"), "--dmeo"));
        for (String name : new String[] {"SUIVI_PORT", "SUIVI_PROT", "SUIVI_DB_URL", "SUIVI_SMTP_URL", "--dmeo"}) {
            assertTrue(why.getMessage().contains(name), name);
        }
        assertFalse(why.getMessage().matches("(?s).*(99999|very secret|hidden).*"), why.getMessage());
    }

    @Test
    void saysWhenAFileCannotBeRead() {
        Unable why = assertThrows(Unable.class,
            () -> Settings.of(Map.of("SUIVI_SETUP_CODE_FILE", "/nowhere/at/all")));
        assertTrue(why.getMessage().contains("SUIVI_SETUP_CODE_FILE"));
    }
}
