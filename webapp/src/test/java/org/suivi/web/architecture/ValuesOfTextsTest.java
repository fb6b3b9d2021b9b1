package org.suivi.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever refuses gives as many values as the sentence of the refusal has places for. */
class ValuesOfTextsTest {

    private record Refusing(Pattern beginning, String prefix, int between) {

        static Refusing by(String beginning, String prefix, int between) {
            return new Refusing(Pattern.compile(beginning + "\"([a-z][a-z.-]*)\"(?=[,)])"), prefix, between);
        }
    }

    private static final List<Refusing> ALL = List.of(
        Refusing.by("super\\(\\s*Kind\\.\\w+,\\s*", "", 0),
        Refusing.by("new InvalidValue\\([^;{}]*?,\\s*", "invalid.", 0),
        Refusing.by("[. (]flaw\\(\\w+,\\s*", "invalid.", 0),
        Refusing.by("BodyFlaw\\.of\\([^,]+,\\s*", "invalid.", 0),
        Refusing.by("new PackageRefused\\(", "package-refused.", 0),
        Refusing.by("flaws\\.add\\(", "", 1),
        Refusing.by("new Flaw\\(", "", 1));

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void areNoFewerThanTheirPlaces(String language) throws IOException {
        Map<String, String> texts = texts(language);
        Map<String, Integer> given = new TreeMap<>();
        for (String module : Sources.FROM_THE_GROUND)
            for (Path file : Sources.of(module, ".java")) count(Sources.text(file), given);
        assertTrue(given.size() > 60, "finds the refusals at all");
        Set<String> raw = new TreeSet<>();
        given.forEach((code, values) -> {
            if (texts.containsKey(code) && places(texts.get(code)) > values) raw.add(code);
        });
        assertEquals(Set.of(), raw);
    }

    @Test
    void noticesAPlaceWithoutAValue() {
        Map<String, Integer> given = new TreeMap<>();
        count("throw new InvalidValue(name(\"a\"), \"too-long\");"
            + " super(Kind.INVALID, \"too-large\", Math.max(1, b), c);"
            + " flaws.add(\"invalid.required\", path + \"/family\"); flaws.add(new Flaw(\"taken\", path, by));"
            + " return flaw(member, \"odd\", 7); throw BodyFlaw.of(at(path), \"deep\");"
            + " new PackageRefused(\"twice\", n)",
            given);
        assertEquals(Map.of("invalid.too-long", 0, "too-large", 2, "invalid.required", 0, "taken", 1, "invalid.odd", 1,
            "invalid.deep", 0, "package-refused.twice", 1), given);
        assertEquals(2, places("{0} of {1,choice,0#none|1#{1}}"));
    }

    /** The fewest values that anybody gives for a code. */
    private static void count(String source, Map<String, Integer> given) {
        for (Refusing refusing : ALL) {
            Matcher found = refusing.beginning().matcher(source);
            while (found.find())
                given.merge(refusing.prefix() + found.group(1), values(source, found.end()) - refusing.between(),
                    Math::min);
        }
    }

    private static int values(String source, int from) {
        int depth = 0;
        int commas = 0;
        for (int at = from; depth >= 0; at++) {
            char one = source.charAt(at);
            if (one == '(') depth++;
            if (one == ')') depth--;
            if (one == ',' && depth == 0) commas++;
        }
        return commas;
    }

    private static int places(String text) { return new MessageFormat(text).getFormatsByArgumentIndex().length; }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String module : Sources.FROM_THE_GROUND)
            for (Path bundle : Sources.of(module, "messages" + language + ".properties")) {
                Properties texts = new Properties();
                texts.load(new StringReader(Sources.text(bundle)));
                texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
            }
        return all;
    }
}
