package org.suivi.web.oneroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.profiles.offered.Columns;
import org.suivi.profiles.offered.Wish.Comparison;
import org.suivi.profiles.offered.Wish.Term;

/** Filters say what the standard lets them say, and nothing more. */
class FilterTextTest {

    private static final Set<String> COLUMNS = Columns.PEOPLE;

    @Test
    void readsOneComparison() {
        var filter = FilterText.of("familyName='O''Brien'", COLUMNS);
        assertEquals(new Term("familyName", Comparison.EQUAL, "O'Brien"), filter.terms().get(0));
        assertEquals(Comparison.CONTAINS, FilterText.of("givenName ~ 'a'", COLUMNS).terms().get(0).comparison());
        assertEquals(Comparison.LESS_OR_EQUAL, FilterText.of("givenName<='a'", COLUMNS).terms().get(0).comparison());
    }

    @Test
    void readsTwoComparisons() {
        assertTrue(FilterText.of("familyName='a' AND givenName!='b and c'", COLUMNS).every());
        var either = FilterText.of("familyName='a' OR status='active'", COLUMNS);
        assertFalse(either.every());
        assertEquals(2, either.terms().size());
    }

    @Test
    void readsMomentsAsMoments() {
        assertEquals(Instant.parse("2026-11-20T05:00:00Z"),
            FilterText.of("dateLastModified>'2026-11-20T00:00:00-05:00'", COLUMNS).terms().get(0).value());
        assertEquals(Instant.parse("2026-11-20T00:00:00Z"),
            FilterText.of("dateLastModified>='2026-11-20'", COLUMNS).terms().get(0).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"familyName", "familyName=Roy", "familyName='a", "familyName='a' XOR givenName='b'", "='a'",
        "familyName='a' AND", "familyName='a' AND givenName='b' OR givenName='c'", "password='a'", "1=1",
        "familyName='a'; drop table x", "dateLastModified>'yesterday'", "dateLastModified~'2026'",
        "dateLastModified>'+999999999-12-31T00:00:00Z'", "familyName=='a'",
        "familyName='a' AND 1=1", "sort_name='a'"})
    void refusesEverythingElse(String text) {
        assertThrows(QueryRefused.class, () -> FilterText.of(text, COLUMNS));
    }

    @Test
    void comparesBirthDatesWithDays() {
        assertEquals("2015-01-02", FilterText.of("birthDate>'2015-01-02'", Columns.BIRTHS).terms().get(0).value());
        assertEquals("2015-", FilterText.of("birthDate~'2015-'", Columns.BIRTHS).terms().get(0).value());
        for (String no : List.of("foo", "2015-1-1", "2015"))
            assertThrows(QueryRefused.class, () -> FilterText.of("birthDate>='" + no + "'", Columns.BIRTHS));
    }

    @Test
    void takesNoTimeOverLongText() {
        assertThrows(QueryRefused.class, () -> FilterText.of("familyName='" + "''".repeat(100_000), COLUMNS));
        assertThrows(QueryRefused.class, () -> FilterText.of("familyName='" + "''".repeat(490), COLUMNS));
    }
}
