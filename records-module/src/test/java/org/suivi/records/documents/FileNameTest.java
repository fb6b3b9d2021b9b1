package org.suivi.records.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;

/** Names of files that somebody sends. */
class FileNameTest {

    @Test
    void keepsOnlyTheLastPart() {
        assertEquals("bilan été.pdf", new FileName("C:\\Users\\x\\bilan été.pdf").text());
        assertEquals("passwd", new FileName("../../etc/passwd").text());
    }

    @Test
    void dropsWhatCouldMislead() {
        assertEquals("planfdp.exe", new FileName("plan\u202Efdp.exe").text());
        assertEquals("ab.pdf", new FileName("a\r\nb.pdf").text());
    }

    @Test
    void refusesANameOfNothing() {
        assertThrows(InvalidValue.class, () -> new FileName("folder/"));
    }
}
