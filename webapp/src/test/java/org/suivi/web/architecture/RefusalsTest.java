package org.suivi.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A module may tidy up after a refusal, but says it on: only the web application translates one. */
class RefusalsTest {

    private static final Pattern CATCH =
            Pattern.compile("catch \\(Refusal (\\w+)\\) \\{([^{}]*)}");

    @Test
    void goUpToTheTranslators() {
        for (String module : List.of("sharing-module", "profiles-module", "records-module"))
            for (Path file : Sources.of(module, ".java"))
                assertEquals(List.of(), swallowed(Sources.text(file)), file::toString);
    }

    @Test
    void noticesOneThatIsSwallowed() {
        assertEquals(List.of(), swallowed("try { a(); } catch (Refusal no) { tidy(); throw no; }"));
        assertEquals(List.of("no"), swallowed("try { a(); } catch (Refusal no) { tidy(); }"));
    }

    private static List<String> swallowed(String source) {
        return CATCH.matcher(source).results()
                .filter(found -> !found.group(2).strip().endsWith("throw " + found.group(1) + ";"))
                .map(found -> found.group(1)).toList();
    }
}
