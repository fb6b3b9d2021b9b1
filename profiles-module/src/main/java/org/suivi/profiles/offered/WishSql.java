package org.suivi.profiles.offered;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.suivi.profiles.offered.Wish.Comparison;
import org.suivi.profiles.offered.Wish.Term;

/** Wishes as SQL; names of columns come from a list that {@link Columns} checks, values are always parameters. */
final class WishSql {

    private static final String NAMES = "abcdefghijklmnop";

    private WishSql() {}

    static String where(Wish wish) {
        if (wish.terms().isEmpty()) return "true";
        return IntStream.range(0, wish.terms().size()).mapToObj(i -> term(wish.terms().get(i), i))
            .collect(Collectors.joining(wish.every() ? " and " : " or "));
    }

    static String order(Wish wish) {
        String down = wish.down() ? " desc" : "";
        String key = " order by " + (wish.sort() == null ? "" : Columns.checked(wish.sort()) + down + ", ");
        return key + "sourcedId" + (wish.sort() == null ? down : "");
    }

    static String parameter(int number) { return "term" + NAMES.charAt(number); }

    static Object value(Term term) {
        if (term.comparison() != Comparison.CONTAINS) return term.value();
        return "%" + term.value().toString().replaceAll("([%_!])", "!$1") + "%";
    }

    private static String term(Term term, int number) {
        String column = Columns.checked(term.column());
        String escape = term.comparison() == Comparison.CONTAINS ? " escape '!'" : "";
        String test = column + " " + term.comparison().sql() + " :" + parameter(number) + escape;
        return term.comparison() == Comparison.NOT_EQUAL
            ? "(" + column + " is null or " + test + ")" : "(" + test + ")";
    }
}
