package org.suivi.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say everything, and each refusal has its words. */
class BundlesTest {

    private static final Pattern REMARKS = Pattern.compile(
            "(?:(?:new Flaw|refused|refuse|kept|flags\\.add)\\(|fail\\(i, )\"([a-z][a-z.-]+)\"");
    private static final Pattern CODES = Pattern.compile(
            "super\\(\\s*Kind\\.\\w+,\\s*\"([a-z.-]*[a-z])\""
                + "|(NotAllowed|InvalidValue)\\((?:[^,()]+,\\s*)?\"([a-z.-]+)\"");

    private static final Pattern FLAWS = Pattern.compile(
            "\\b(?:fail|warn|error|reject|note|refuse)\\([^;]*?\"([a-z]+(?:-[a-z]+)+|required)\"\\)");

    private static final Pattern JOBS = Pattern.compile("public String name\\(\\) \\{ return \"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"sharing-module", "profiles-module", "records-module", "webapp"})
    void saysTheSameThingsInBothLanguages(String module) throws IOException {
        Set<String> english = keys(module, "");
        assertEquals(english, keys(module, "_fr"), module);
        assertEquals(Set.of(), keys(module, "_en"), "English is the default: its own file stays empty");
    }

    @Test
    void hasWordsForEveryRefusal() throws IOException {
        Set<String> said = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        for (String module : Sources.FROM_THE_GROUND) {
            said.addAll(keys(module, ""));
            for (Path file : Sources.of(module, ".java")) refused.addAll(codes(Sources.text(file)));
        }
        assertTrue(refused.size() > 5, "finds the refusals at all");
        refused.removeAll(said);
        assertEquals(Set.of(), refused);
    }

    /** Administrators read what Suivi does by itself. */
    @Test
    void hasWordsForEveryJob() throws IOException {
        Set<String> jobs = new TreeSet<>();
        for (String module : Sources.FROM_THE_GROUND)
            for (Path file : Sources.of(module, ".java"))
                if (Sources.text(file).contains("implements Job "))
                    JOBS.matcher(Sources.text(file)).results().forEach(hit -> jobs.add("job." + hit.group(1)));
        assertTrue(jobs.size() > 5, "finds the jobs at all");
        jobs.removeAll(keys("webapp", ""));
        assertEquals(Set.of(), jobs);
    }

    /** What an import says about one of its people has no values to fill into a sentence. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void hasWordsForWhateverAnImportRemarks(String language) throws IOException {
        Map<String, String> said = new HashMap<>();
        Set<String> remarked = new TreeSet<>();
        for (String module : Sources.FROM_THE_GROUND) said.putAll(texts(module, language));
        for (Path file : Sources.of("profiles-module", ".java")) {
            remarked.addAll(codes(Sources.text(file)));
            if (file.toString().contains("roster"))
                REMARKS.matcher(Sources.text(file)).results().forEach(hit -> remarked.add(hit.group(1)));
        }
        for (Path file : Sources.of("sharing-module", ".java"))
            if (file.endsWith("Busy.java")) remarked.addAll(codes(Sources.text(file)));
        for (Path file : Sources.of("records-module", ".java"))
            if (file.toString().contains("legacy")) remarked.addAll(codes(Sources.text(file)));
        assertTrue(remarked.containsAll(Set.of("left", "already-known", "name-whole", "busy", "service-unknown")));
        remarked.removeIf(code -> said.containsKey("imports.remark." + code)
            || !said.getOrDefault(code, "{").contains("{"));
        assertEquals(Set.of(), remarked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void hasWordsForWhateverIsWrongWithAFile(String language) throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : Sources.of("profiles-module", ".java"))
            if (file.toString().contains("roster"))
                FLAWS.matcher(Sources.text(file)).results().forEach(hit -> wrong.add("roster.problem." + hit.group(1)));
        assertTrue(wrong.containsAll(Set.of("roster.problem.identifier-shared", "roster.problem.not-a-code")));
        wrong.removeAll(texts("webapp", language).keySet());
        assertEquals(Set.of(), wrong);
    }

    @Test
    void findsTheCodesOfRefusals() {
        assertEquals(Set.of("record-closed", "not-allowed.holder", "invalid.too-long"), codes(
                "super(Kind.CONFLICT, \"record-closed\"); new NotAllowed(\"holder\");"
                + " new InvalidValue(f, \"too-long\")"));
    }

    private static Set<String> codes(String source) {
        Set<String> found = new TreeSet<>();
        CODES.matcher(source).results().forEach(hit -> {
            if (hit.group(1) != null) found.add(hit.group(1));
            else found.add(("NotAllowed".equals(hit.group(2)) ? "not-allowed." : "invalid.") + hit.group(3));
        });
        return found;
    }

    private static Set<String> keys(String module, String language) throws IOException {
        return new TreeSet<>(texts(module, language).keySet());
    }

    private static Map<String, String> texts(String module, String language) throws IOException {
        Map<String, String> all = new HashMap<>();
        for (Path bundle : Sources.of(module, "messages" + language + ".properties")) {
            Properties texts = new Properties();
            texts.load(new StringReader(Sources.text(bundle)));
            texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
        }
        return all;
    }
}
