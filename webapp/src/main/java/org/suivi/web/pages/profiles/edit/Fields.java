package org.suivi.web.pages.profiles.edit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.suivi.sharing.InvalidValue;

/** What was typed into a form, kept as typed until it is saved, so that a refusal loses nothing. */
public final class Fields extends HashMap<String, Object> {

    private static final long serialVersionUID = 1;

    public Fields() {}

    public Fields(Map<String, ?> values) { super(values); }

    /** The text without outer blanks, null when nothing is left. */
    public String text(String field) {
        var typed = get(field);
        return typed == null || typed.toString().isBlank() ? null : typed.toString().strip();
    }

    public boolean flag(String field) { return Boolean.parseBoolean(String.valueOf(get(field))); }

    /** The day as {@code 2017-03-14}, null when nothing was typed. */
    public LocalDate day(String field) {
        String typed = text(field);
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new InvalidValue(field, "date");
        }
    }

    /** The constant chosen in a list, null when none was. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        String chosen = text(field);
        return chosen == null ? null : Enum.valueOf(type, chosen);
    }

    /** Whether the other form says the same; nothing typed and "no" are the same to a form. */
    public boolean says(Fields other) {
        var names = new HashSet<>(keySet());
        names.addAll(other.keySet());
        return names.stream().allMatch(name -> Objects.equals(said(name), other.said(name)));
    }

    /** Whether both lists have the same rows in the same order. */
    static boolean same(List<Fields> rows, List<Fields> others) {
        return rows.size() == others.size()
                && IntStream.range(0, rows.size()).allMatch(at -> rows.get(at).says(others.get(at)));
    }

    String said(String field) {
        String text = text(field);
        return "false".equals(text) ? null : text;
    }

    /** Sets a field of a form that is shown; null empties it. */
    public Fields with(String field, Object value) {
        put(field, value instanceof Enum<?> constant ? constant.name()
                : value instanceof Boolean ? value : text(value));
        return this;
    }

    private static String text(Object value) { return value == null ? null : value.toString(); }
}
