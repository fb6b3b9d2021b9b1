package org.suivi.web.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.suivi.web.texts.Language;

/** The guide shows the samples as they are, says the same in both languages, and becomes a page without any script. */
class GuideTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern SAMPLE = Pattern.compile("(?s)```[a-z]+ (samples/\\S+)\n(.*?)\n```");
    private static final Pattern LINK = Pattern.compile("\\]\\((samples/[^)]+)\\)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsTheSamplesAsTheyAre(Language language) throws IOException {
        List<MatchResult> shown = SAMPLE.matcher(guide(language)).results().toList();
        assertTrue(shown.size() > 8);
        for (MatchResult sample : shown)
            assertEquals(Files.readString(DOCS.resolve(sample.group(1))).stripTrailing(), sample.group(2),
                sample.group(1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void linksOnlyToSamplesThatAreThere(Language language) throws IOException {
        LINK.matcher(guide(language)).results()
            .forEach(link -> assertTrue(Files.exists(DOCS.resolve(link.group(1))), link.group(1)));
    }

    @Test
    void namesTheSameThingsInBothLanguages() throws IOException {
        assertEquals(named(guide(Language.EN)), named(guide(Language.FR)));
    }

    /** What stands in code marks outside of samples: paths, scopes, codes, members. */
    private static Set<String> named(String guide) {
        String prose = guide.replaceAll("(?s)```.*?```", "");
        return Pattern.compile("`([^`\n]+)`").matcher(prose).results().map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void becomesAPage(Language language) {
        String html = new GuideText().html(language);
        assertTrue(html.startsWith("<h1 id="), html.substring(0, 80));
        assertTrue(html.contains("<table") && html.contains("integration.xhtml?language="));
        assertFalse(html.contains("<script") || html.contains("style=") || html.contains("{{"));
    }

    private static String guide(Language language) throws IOException {
        return Files.readString(DOCS.resolve("integration-guide." + language.getCode() + ".md"));
    }
}
