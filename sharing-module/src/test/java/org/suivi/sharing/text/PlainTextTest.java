package org.suivi.sharing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;

/** Text from outside, put in order. */
class PlainTextTest {

    @Test
    void composesWhatWasTypedInParts() {
        assertEquals("H\u00e9l\u00e8ne", PlainText.line("He\u0301le\u0300ne"));
        assertEquals("H\u00e9l\u00e8ne", PlainText.lines("He\u0301le\u0300ne"));
    }

    @Test
    void composesWhatAnInvisibleMarkStoodBetween() {
        assertEquals("Andr\u00e9", PlainText.line("Andre\u200b\u0301"));
    }

    @Test
    void makesEveryBlankOfALineAPlainSpace() {
        for (String blank : List.of("\t", "\n", "\r\n", "\u000b", "\u0085", "\u00a0", "\u2007", "\u202f", "\u2028",
            "\u3000"))
            assertEquals("A B", PlainText.line(blank + "A" + blank + "B" + blank));
    }

    @Test
    void takesOutWhatNobodySeesAndWhatTurnsTextAround() {
        for (String hidden : List.of("\u200b", "\ufeff", "\u202a", "\u202e", "\u2066", "\u2069", "\u00ad", "\u2060"))
            assertEquals("AB", PlainText.line(hidden + "A" + hidden + "B"));
        assertEquals("\u0645\u06cc\u200c\u0646\u0627", PlainText.line("\u0645\u06cc\u200c\u0646\u0627"));
    }

    @Test
    void findsNothingInWhatNobodySees() {
        for (String nothing : List.of("", " \t\n", "\u00a0", "\u0085", "\u200b", "\u200d", "\u202e ", "\u2065",
            "\u2065\u200d", "\ufeff", "\u3164", "\u0301")) {
            assertNull(PlainText.line(nothing));
            assertNull(PlainText.lines(nothing));
            var missing = assertThrows(InvalidValue.class, () -> InvalidValue.requireText("family", nothing, 10));
            assertEquals("invalid.required", missing.code());
        }
    }

    @Test
    void keepsTheLinesOfLongerText() {
        assertEquals("One\r\n\tTwo\nThree", PlainText.lines(" One\r\n\tTwo\u000bThree\n"));
        assertEquals("One\u00a0%", PlainText.lines("\u00a0One\u00a0% \u202f\n"));
    }

    @Test
    void refusesWhatNotEveryChannelCanWrite() {
        for (String strange : List.of("\u0000", "\u0007", "\u001b", "\u007f", "\u009f", "\ud83d", "\udc00", "\uffff")) {
            String text = "A" + strange + "B";
            assertEquals("A\ufffdB", PlainText.writable(text));
            for (var refused : List.of(assertThrows(InvalidValue.class, () -> InvalidValue.optionalText("x", text, 9)),
                assertThrows(InvalidValue.class, () -> InvalidValue.requireLines("x", text, 9))))
                assertEquals("invalid.characters", refused.code());
        }
        assertFalse(PlainText.isUnwritable("\ud83d\ude00 a\tb\r\n\u0085"));
    }

    @Test
    void readsWhatWasStoredBeforeTheRule() {
        for (String nothing : List.of("\u00a0", "\u200b", "\u202e"))
            assertEquals("\ufffd", InvalidValue.requireText("x", PlainText.stored(nothing), 9));
        assertEquals("A\ufffdB", PlainText.stored("A\u0007B"));
        assertEquals(" ", PlainText.stored(" "));
        assertNull(PlainText.stored(null));
    }

    @Test
    void leavesWhatIsStillWrittenAsItIs() {
        assertEquals("A\nB\n\ufffd ", PlainText.unfinished("A\u000bB\u0085\u0007 "));
        assertEquals("\u00a0", PlainText.unfinished("\u00a0"));
        assertNull(PlainText.unfinished(null));
    }

    @Test
    void measuresWhatIsLeft() {
        assertEquals("ab", InvalidValue.requireText("x", "\u200b ab\u00a0", 2));
        assertThrows(InvalidValue.class, () -> InvalidValue.requireText("x", "abc", 2));
    }
}
