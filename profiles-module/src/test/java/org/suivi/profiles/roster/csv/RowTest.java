package org.suivi.profiles.roster.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.incoming.Origin;
import org.suivi.profiles.roster.incoming.Problem;
import org.suivi.profiles.roster.incoming.Problems;

/** What a cell holds is taken as it can be stored, or left out and reported. */
class RowTest {

    private final Problems problems = new Problems();

    @Test
    void leavesOutWhatCannotBeStoredAndSaysSo() {
        Row row = row(Map.of("givenName", "Zo\u0007e", "middleName", "L\ufffda", "familyName", "Roy"));
        assertNull(row.text("givenName"));
        assertNull(row.text("middleName"));
        assertEquals("Roy", row.text("familyName"));
        assertFalse(row.failed());
        assertEquals(Stream.of("givenName", "middleName")
            .map(column -> new Problem(Problem.Severity.WARNING, "users.csv", 7, column, "characters")).toList(),
            problems.kept());
    }

    @Test
    void putsValuesInOrder() {
        Row row = row(Map.of("givenName", "\u200b Zoe\u0308\u00a0Anne\t", "familyName", "\u00a0"));
        assertEquals("Zo\u00eb Anne", row.text("givenName"));
        assertNull(row.text("familyName"));
    }

    @Test
    void takesNoKeyThatIsTooLongToBeKept() {
        String longest = "k".repeat(120);
        assertEquals(longest, row(Map.of("sourcedId", longest)).key("sourcedId"));
        for (int length : List.of(121, 250, 251)) {
            Row row = row(Map.of("sourcedId", "k".repeat(length)));
            assertNull(row.key("sourcedId"));
            assertTrue(row.failed());
        }
        var tooLong = new Problem(Problem.Severity.ERROR, "users.csv", 7, "sourcedId", "too-long");
        assertEquals(Collections.nCopies(3, tooLong), problems.kept());
    }

    @Test
    void takesNoSuchKeyOfASourceThatIsTakenAsItComes() {
        for (int length : List.of(121, 250, 251)) {
            Row row = Row.tolerant(new Origin("users", 7), cells(Map.of("sourcedId", "k".repeat(length))), problems);
            assertNull(row.key("sourcedId"));
            assertTrue(row.failed());
        }
        assertTrue(problems.kept().contains(
            new Problem(Problem.Severity.WARNING, "users", 7, "sourcedId", "too-long")));
    }

    private Row row(Map<String, String> values) {
        return new Row(new Origin("users.csv", 7), cells(values), problems);
    }

    private static Cells cells(Map<String, String> values) {
        return new Cells() {
            @Override
            public String text(String column) { return values.get(column); }

            @Override
            public List<String> list(String column) { return List.of(); }
        };
    }
}
