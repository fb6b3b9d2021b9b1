package org.suivi.web.pages.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that people open in a spreadsheet. */
class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx"})
    void keepsSpreadsheetsFromCalculating(String formula) {
        assertEquals("\"'" + formula + "\"", SafeCsv.value(formula));
    }

    @Test
    void quotesEveryValue() {
        assertEquals("\uFEFF\"a\";\"say \"\"so\"\"\"\r\n\"b;c\";\"\"\r\n",
            SafeCsv.of(List.of(List.of("a", "say \"so\""), List.of("b;c", ""))));
    }
}
