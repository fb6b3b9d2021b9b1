package org.suivi.web.oneroster;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suivi.profiles.offered.Wish.Comparison;
import org.suivi.profiles.offered.Wish.Term;

/**
 * A filter of the standard: one comparison, or two joined by AND or OR; an apostrophe in a value is doubled.
 *
 * @param every whether both have to hold
 */
record FilterText(List<Term> terms, boolean every) {

    private static final Pattern TERM = Pattern.compile(
        "\\s*([A-Za-z][A-Za-z0-9.]*)\\s*(!=|>=|<=|=|>|<|~)\\s*'((?:[^']|'')*+)'\\s*");
    private static final Pattern JOIN = Pattern.compile("(AND|OR)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Comparison> SIGNS = Map.of("=", Comparison.EQUAL, "!=", Comparison.NOT_EQUAL,
        ">", Comparison.MORE, ">=", Comparison.MORE_OR_EQUAL, "<", Comparison.LESS, "<=", Comparison.LESS_OR_EQUAL,
        "~", Comparison.CONTAINS);
    private static final int LONGEST = 1_000;
    /** The last that the database knows. */
    private static final int LAST_YEAR = 9999;

    /** @param columns that may be compared; null text is no filter */
    static FilterText of(String text, Set<String> columns) {
        if (text == null) return new FilterText(List.of(), true);
        if (text.length() > LONGEST) throw QueryRefused.filter(text.substring(0, 50));
        var terms = new ArrayList<Term>();
        Matcher first = TERM.matcher(text);
        if (!first.lookingAt()) throw QueryRefused.filter(text);
        terms.add(term(first, columns));
        String rest = text.substring(first.end());
        if (rest.isEmpty()) return new FilterText(terms, true);
        Matcher join = JOIN.matcher(rest);
        if (!join.lookingAt()) throw QueryRefused.filter(text);
        Matcher second = TERM.matcher(rest.substring(join.end()));
        if (!second.matches()) throw QueryRefused.filter(text);
        terms.add(term(second, columns));
        return new FilterText(terms, join.group(1).equalsIgnoreCase("and"));
    }

    private static Term term(Matcher found, Set<String> columns) {
        String column = found.group(1);
        Comparison comparison = SIGNS.get(found.group(2));
        String value = found.group(3).replace("''", "'");
        if (!columns.contains(column)) throw QueryRefused.filter(column);
        boolean moment = column.equals("dateLastModified");
        if (moment && comparison == Comparison.CONTAINS) throw QueryRefused.filter(column);
        if (moment) return new Term(column, comparison, moment(value));
        boolean day = column.equals("birthDate") && comparison != Comparison.CONTAINS;
        return new Term(column, comparison, day ? day(value).toString() : value);
    }

    private static Instant moment(String value) {
        if (value.length() == 10) return day(value).atStartOfDay(ZoneOffset.UTC).toInstant();
        try {
            var moment = OffsetDateTime.parse(value);
            if (Math.abs(moment.getYear()) > LAST_YEAR) throw QueryRefused.filter(value);
            return moment.toInstant();
        } catch (DateTimeException noMoment) {
            throw QueryRefused.filter(value);
        }
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException noDay) {
            throw QueryRefused.filter(value);
        }
    }
}
