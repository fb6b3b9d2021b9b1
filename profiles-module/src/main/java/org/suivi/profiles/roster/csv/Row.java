package org.suivi.profiles.roster.csv;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.suivi.profiles.roster.incoming.Origin;
import org.suivi.profiles.roster.incoming.Problems;

/** One line of a table, asked column by column; whatever does not hold is reported with its place. */
public final class Row {

    private static final int LONGEST_VALUE = 250;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u200B\\u2028\\u2029\\uFEFF]+");

    private final String file;
    private final CsvRecord line;
    private final Header header;
    private final Problems problems;
    private boolean failed;

    Row(String file, CsvRecord line, Header header, Problems problems) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.problems = problems;
    }

    public Origin origin() { return new Origin(file, line.getStartingLineNumber()); }

    /** Whether something was found that makes the row unusable. */
    public boolean failed() { return failed; }

    public void fail(String column, String code) {
        failed = true;
        problems.error(file, line.getStartingLineNumber(), column, code);
    }

    public void warn(String column, String code) { problems.warn(file, line.getStartingLineNumber(), column, code); }

    /** The value in composed form without outer blanks and control characters; null when empty or no such column. */
    public String text(String column) { return text(column, LONGEST_VALUE); }

    public String text(String column, int longest) {
        int position = header.position(column);
        if (position < 0 || position >= line.getFieldCount()) return null;
        String value = INVISIBLE.matcher(Normalizer.normalize(line.getField(position), Normalizer.Form.NFC))
            .replaceAll(" ").strip();
        if (value.length() > longest) {
            fail(column, "too-long");
            return null;
        }
        return value.isEmpty() ? null : value;
    }

    public String required(String column) {
        String value = text(column);
        if (value == null && !failed) fail(column, "required");
        return value;
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

    /** Values of a list in one field, separated by commas. */
    public List<String> list(String column) {
        String value = text(column);
        if (value == null) return List.of();
        return Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    boolean fits() { return line.getFieldCount() == header.size(); }
}
