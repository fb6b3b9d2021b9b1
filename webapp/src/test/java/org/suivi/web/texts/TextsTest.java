package org.suivi.web.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.profiles.roster.merge.Field;

/** Nobody ever reads the inside of a text. */
class TextsTest {

    private static final Pattern INSIDE = Pattern.compile("\\{[0-9]|,choice,|\\?\\?\\?|[0-9]#");

    /** What the page of a problem shows, whichever it is. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void readWellForWhateverValues(String language) {
        Texts texts = in(language);
        Set<String> raw = new TreeSet<>();
        Set<String> all = keys();
        assertTrue(all.size() > 1000, "finds the texts at all");
        for (String key : all) if (INSIDE.matcher(texts.example(key)).find()) raw.add(key);
        assertEquals(Set.of(), raw);
    }

    @Test
    void takeTheFirstWording() {
        assertEquals("At most … characters.", in("en").example("invalid.too-long"));
        assertEquals("One thing is wrong in the request; errors says what and where. Nothing was done.",
            in("en").example("invalid-request"));
        assertEquals("Au plus … caractères.", in("fr").example("invalid.too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void nameEveryFieldThatIsProposed(String language) {
        Texts texts = in(language);
        for (Field field : Field.values()) assertTrue(texts.containsKey("imports.field." + field), field.name());
    }

    private static Set<String> keys() {
        Set<String> all = new TreeSet<>();
        Stream.of("web", "records", "profiles", "sharing").forEach(module ->
            all.addAll(ResourceBundle.getBundle("org.suivi." + module + ".messages", Locale.FRENCH).keySet()));
        return all;
    }

    private static Texts in(String language) { return new Texts(Browsers.in(Locale.forLanguageTag(language))); }
}
