package org.suivi.web.pages.imports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table that a spreadsheet opens without calculating anything: every value is quoted, and one that begins like
 * a formula gets an apostrophe in front. The mark at the start tells spreadsheets that it is UTF-8.
 */
final class SafeCsv {

    private static final String FORMULA = "=+-@\t\r\n";
    private static final String MARK = "\uFEFF";

    private SafeCsv() {}

    static String of(List<List<String>> lines) {
        return lines.stream().map(line -> line.stream().map(SafeCsv::value).collect(Collectors.joining(";")))
            .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    static String value(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
