package org.suivi.sharing.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One SQL statement with named parameters. JPA numbers the parameters of native queries and cannot spread a list over
 * {@code in (…)}; this does both, and binds instants as UTC and enums by name.
 */
public final class Sql {

    private final EntityManager em;
    private final String text;
    private final Map<String, Object> values = new HashMap<>();

    private Sql(EntityManager em, String text) {
        this.em = em;
        this.text = text;
    }

    public static Sql of(EntityManager em, String text) { return new Sql(em, text); }

    /** @param value a list is spread over {@code in (:name)}; an empty one matches nothing */
    public Sql with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public List<Row> rows() {
        List<?> found = query().getResultList();
        return found.stream().map(Row::of).toList();
    }

    public Optional<Row> first() { return rows().stream().findFirst(); }

    /** The single number that a count or an {@code exists} returns. */
    public long number() { return first().orElseThrow().number(0); }

    /** @return how many rows were changed */
    public int run() { return query().executeUpdate(); }

    private Query query() {
        List<Object> bound = new ArrayList<>();
        Query query = em.createNativeQuery(numbered(bound));
        for (int i = 0; i < bound.size(); i++) query.setParameter(i + 1, column(bound.get(i)));
        return query;
    }

    private String numbered(List<Object> bound) {
        String[] pieces = text.split(":", -1);
        var numbered = new StringBuilder(pieces[0]);
        for (int i = 1; i < pieces.length; i++) {
            int end = endOfName(pieces[i]);
            numbered.append(end == 0 ? ":" : placeholders(value(pieces[i].substring(0, end)), bound))
                .append(pieces[i], end, pieces[i].length());
        }
        return numbered.toString();
    }

    private Object value(String name) {
        if (!values.containsKey(name)) throw new IllegalArgumentException("no value for :" + name);
        return values.get(name);
    }

    /** Where the name that the piece begins with is over; 0 if the colon before it was one of the statement. */
    private static int endOfName(String piece) {
        int end = 0;
        while (end < piece.length() && Character.isLetter(piece.charAt(end))) end++;
        return end;
    }

    private static String placeholders(Object value, List<Object> bound) {
        if (!(value instanceof Collection<?> many)) return placeholder(value, bound);
        return many.isEmpty() ? "null" : String.join(",", many.stream().map(each -> placeholder(each, bound)).toList());
    }

    private static String placeholder(Object value, List<Object> bound) {
        bound.add(value);
        return "?" + bound.size();
    }

    private static Object column(Object value) {
        if (value instanceof Instant instant) return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
