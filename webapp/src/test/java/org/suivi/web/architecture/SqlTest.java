package org.suivi.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module’s SQL names its own tables and those below, and each migration says why it exists. */
class SqlTest {

    @ParameterizedTest
    @ValueSource(strings = {"sharing-module", "profiles-module", "records-module"})
    void namesNoTableAbove(String module) {
        for (String ending : List.of(".sql", ".java"))
            for (Path file : Sources.of(module, ending))
                assertEquals(List.of(), TableNames.aboveIn(module, Sources.text(file)), file::toString);
    }

    @Test
    void noticesATableAbove() {
        assertEquals(List.of("records_note"),
                TableNames.aboveIn("profiles-module", "select * from records_note join profiles_reach using (id)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sharing-module", "profiles-module", "records-module"})
    void saysWhyInTheFirstLine(String module) {
        List<Path> migrations = Sources.of(module, ".sql");
        assertFalse(migrations.isEmpty(), module);
        for (Path file : migrations) assertTrue(Sources.text(file).startsWith("-- "), file::toString);
    }
}
