package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;

/** Entity tags, given out and read again. */
class TagTest {

    private static final String SHOWN = "\"3-0123456789abcdef\"";

    @Test
    void readsTheVersionsOfATag() {
        assertArrayEquals(new long[] {3}, Tag.versions(SHOWN, 1));
        assertArrayEquals(new long[] {3}, Tag.versions(" \"3\" ", 1));
        assertArrayEquals(new long[] {3, 7}, Tag.versions("\"3.7\"", 2));
    }

    @Test
    void takesTheNewestOfSeveral() {
        assertArrayEquals(new long[] {12}, Tag.versions("\"9\", \"12-0123456789abcdef\" ,W/\"99\",\"else\"", 1));
        assertArrayEquals(new long[] {3, 8}, Tag.versions("\"3.8\",\"3.7\"", 2));
    }

    @Test
    void knowsNoTagOfOthers() {
        for (String other : List.of("\"else\"", "\"1.2\"", "\"\"", "\"else,really\", \"x\""))
            assertThrows(ChangedMeanwhile.class, () -> Tag.versions(other, 1), other);
    }

    @Test
    void refusesWeakTagsByName() {
        assertThrows(WeakTag.class, () -> Tag.versions("W/" + SHOWN, 1));
        assertThrows(WeakTag.class, () -> Tag.versions("W/\"1\", W/\"2\"", 1));
    }

    @Test
    void refusesWhatIsNoTag() {
        for (String none : List.of("3", "3-0123456789abcdef", "\"3", "\"3\" \"4\"", "w/\"3\"", "\"3\", *"))
            assertEquals("If-Match", assertThrows(InvalidValue.class, () -> Tag.versions(none, 1), none).field());
    }

    @Test
    void comparesReadsWeakly() {
        for (String field : List.of(SHOWN, "W/" + SHOWN, "\"a,b\", W/" + SHOWN + " , \"c\"", "*"))
            assertTrue(Tag.names(field, SHOWN), field);
        for (String field : List.of("\"3\"", "W/\"3\"", SHOWN.replace("\"", ""), ""))
            assertFalse(Tag.names(field, SHOWN), field);
    }
}
