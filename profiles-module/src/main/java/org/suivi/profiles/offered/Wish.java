package org.suivi.profiles.offered;

import java.util.List;

/**
 * Which rows of a list somebody wants, in which order, and which part of them.
 *
 * @param every whether all terms have to hold, else one of them
 * @param sort  name of a column; the key when null
 */
public record Wish(List<Term> terms, boolean every, String sort, boolean down, Part part) {

    public Wish {
        terms = List.copyOf(terms);
    }

    /** A column, how it is compared and with what. */
    public record Term(String column, Comparison comparison, Object value) {}

    public record Part(int offset, int limit) {}

    /** How a column is compared with a value. */
    public enum Comparison {
        EQUAL("="), NOT_EQUAL("<>"), MORE(">"), MORE_OR_EQUAL(">="), LESS("<"), LESS_OR_EQUAL("<="), CONTAINS("like");

        private final String sql;

        Comparison(String sql) { this.sql = sql; }

        String sql() { return sql; }
    }

    /** Only what has that key. */
    public static Wish one(String key) {
        return new Wish(List.of(new Term("sourcedId", Comparison.EQUAL, key)), true, null, false, new Part(0, 1));
    }
}
