package org.suivi.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No bundle keeps a text that nothing says. A key is in use when it stands in quotes somewhere, or when its beginning
 * does and all that follows is a word of the sources: {@code "level."} and READ, {@code named('alert.kind', …)} and
 * MEDICAL.
 */
class TextsInUseTest {

    private static final Pattern QUOTED = Pattern.compile("[\"'=]([A-Za-z][\\w.-]*)(?=[\"'=])");
    private static final Pattern WORD = Pattern.compile("\\w[\\w-]*");

    /** Asked for by Faces, and by the names that school systems have in files and addresses. */
    private static final List<String> ASKED_FROM_OUTSIDE = List.of("jakarta.faces.", "identifier.system.");

    private final Set<String> quoted = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();

    @Test
    void areSaidSomewhere() throws IOException {
        Sources.FROM_THE_GROUND.forEach(this::read);
        take(List.of(DayOfWeek.values()).toString());
        assertTrue(quoted.size() > 1000, "reads the sources at all");
        Set<String> unused = new TreeSet<>();
        for (String module : Sources.FROM_THE_GROUND) unused.addAll(keys(module));
        unused.removeIf(key -> ASKED_FROM_OUTSIDE.stream().anyMatch(key::startsWith) || inUse(key));
        assertEquals(Set.of(), unused);
    }

    @Test
    void noticesATextThatNothingSays() {
        take("text('profile.kind') named('state', x) enum { IN_ERROR } key(\"level.\" + level) READ");
        assertTrue(inUse("profile.kind"));
        assertTrue(inUse("state.IN_ERROR"));
        assertTrue(inUse("state.in-error"));
        assertTrue(inUse("level.READ"));
        assertFalse(inUse("level.WRITE"));
        assertFalse(inUse("duplicate.READ"));
    }

    private void read(String module) {
        for (String ending : List.of(".java", ".xhtml", ".js"))
            for (Path file : Sources.of(module, ending)) take(Sources.text(file));
    }

    private void take(String source) {
        QUOTED.matcher(source).results().forEach(hit -> quoted.add(hit.group(1)));
        WORD.matcher(source).results().map(hit -> hit.group()).forEach(word -> {
            words.add(word);
            words.add(dashed(word));
        });
    }

    /**
     * Constants and classes as they stand in keys: {@code in-error} for IN_ERROR, {@code record-edited} for
     * RecordEdited.
     */
    private static String dashed(String word) {
        return word.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean inUse(String key) {
        if (quoted.contains(key)) return true;
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            boolean begun = quoted.contains(key.substring(0, dot)) || quoted.contains(key.substring(0, dot + 1));
            if (begun && Stream.of(key.substring(dot + 1).split("\\.")).allMatch(this::isWord)) return true;
        }
        return false;
    }

    /** A word, or words with dashes between them: {@code "-missing"} is put behind the name of a table. */
    private boolean isWord(String part) { return words.contains(part) || words.containsAll(List.of(part.split("-"))); }

    private static Set<String> keys(String module) throws IOException {
        Properties texts = new Properties();
        for (Path bundle : Sources.of(module, "messages.properties"))
            texts.load(new StringReader(Sources.text(bundle)));
        return texts.stringPropertyNames();
    }
}
