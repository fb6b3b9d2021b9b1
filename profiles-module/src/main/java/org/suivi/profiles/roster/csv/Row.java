package org.suivi.profiles.roster.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.suivi.profiles.roster.incoming.Origin;
import org.suivi.profiles.roster.incoming.Problems;
import org.suivi.sharing.text.PlainText;

/** One line of a table, asked column by column; whatever does not hold is reported with its place. */
public final class Row {

    private static final int LONGEST_VALUE = 250;
    private static final int LONGEST_KEY = 120;

    private final Origin origin;
    private final Cells cells;
    private final Problems problems;
    private final boolean strict;
    private boolean failed;

    Row(Origin origin, Cells cells, Problems problems) { this(origin, cells, problems, true); }

    private Row(Origin origin, Cells cells, Problems problems, boolean strict) {
        this.origin = origin;
        this.cells = cells;
        this.problems = problems;
        this.strict = strict;
    }

    /** Of a source that is taken as it comes: a value that does not hold is left out, the rest of the row counts. */
    public static Row tolerant(Origin origin, Cells cells, Problems problems) {
        return new Row(origin, cells, problems, false);
    }

    public Origin origin() { return origin; }

    /** Whether something was found that makes the row unusable. */
    public boolean failed() { return failed; }

    public void fail(String column, String code) {
        if (strict) refuse(column, code);
        else warn(column, code);
    }

    public void warn(String column, String code) { problems.warn(origin.file(), origin.row(), column, code); }

    /** The value as {@link PlainText#line} makes it; null when empty, not to be stored, or no such column. */
    public String text(String column) { return text(column, LONGEST_VALUE); }

    public String text(String column, int longest) { return clean(column, cells.text(column), longest); }

    public String required(String column) {
        String value = text(column);
        if (value == null && !failed) refuse(column, "required");
        return value;
    }

    /** What a source calls somebody by; needed, and short enough to be kept. */
    public String key(String column) {
        String key = required(column);
        if (key == null || key.length() <= LONGEST_KEY) return key;
        refuse(column, "too-long");
        return null;
    }

    /** A calendar date as in ISO 8601; null when empty or wrong. */
    public LocalDate date(String column) {
        String value = text(column);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException noDate) {
            fail(column, "not-a-date");
            return null;
        }
    }

    /** One of the words, compared without case; null when empty or another. */
    public String oneOf(String column, Set<String> words) {
        String value = text(column);
        if (value == null) return null;
        for (String word : words) if (word.equalsIgnoreCase(value)) return word;
        fail(column, "not-in-list");
        return null;
    }

    /** Values of a list, each once. */
    public List<String> list(String column) {
        return cells.list(column).stream().map(part -> clean(column, part, LONGEST_VALUE)).filter(Objects::nonNull)
            .distinct().toList();
    }

    private void refuse(String column, String code) {
        failed = true;
        if (strict) problems.error(origin.file(), origin.row(), column, code);
        else warn(column, code);
    }

    private String clean(String column, String written, int longest) {
        if (written == null) return null;
        String value = PlainText.line(written);
        if (value == null) return null;
        if (PlainText.isUnwritable(value) || PlainText.isDamaged(value)) {
            warn(column, "characters");
            return null;
        }
        if (value.length() > longest) {
            fail(column, "too-long");
            return null;
        }
        return value;
    }
}
