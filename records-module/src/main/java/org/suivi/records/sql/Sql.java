package org.suivi.records.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** One SQL statement with named values ({@code :name}); a collection stands for the list inside {@code in (…)}. */
public final class Sql {

    private static final Pattern NAME = Pattern.compile(":([a-z]\\w*)", Pattern.CASE_INSENSITIVE);

    private final EntityManager manager;
    private final String text;
    private final Map<String, Object> values = new HashMap<>();

    private Sql(EntityManager manager, String text) {
        this.manager = manager;
        this.text = text;
    }

    public static Sql of(EntityManager manager, String text) { return new Sql(manager, text); }

    public Sql with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public <T> List<T> list(Function<Row, T> read) {
        List<?> rows = query().getResultList();
        return rows.stream().map(row -> read.apply(new Row(row))).toList();
    }

    public <T> Optional<T> first(Function<Row, T> read) { return list(read).stream().findFirst(); }

    /** Number of rows changed. */
    public int run() { return query().executeUpdate(); }

    private Query query() {
        var positional = new ArrayList<Object>();
        var numbered = NAME.matcher(text).replaceAll(match -> places(values(match.group(1)), positional));
        var query = manager.createNativeQuery(numbered);
        for (int i = 0; i < positional.size(); i++) query.setParameter(i + 1, positional.get(i));
        return query;
    }

    private Collection<?> values(String name) {
        if (!values.containsKey(name)) throw new IllegalStateException("no value for :" + name);
        var value = values.get(name);
        if (!(value instanceof Collection<?> several)) return java.util.Collections.singletonList(value);
        if (several.isEmpty()) throw new IllegalStateException("nothing to list for :" + name);
        return several;
    }

    private static String places(Collection<?> several, List<Object> positional) {
        var places = new ArrayList<String>();
        for (Object value : several) {
            positional.add(column(value));
            places.add("?" + positional.size());
        }
        return String.join(", ", places);
    }

    private static Object column(Object value) {
        if (value instanceof Instant instant)
            return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
