package org.suivi.profiles.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A value that can be said in every language: text as someone typed it, and keys of texts for the rest.
 *
 * @param text empty when the keys say it all
 * @param keys such as {@code sex.FEMALE}; one with a value for its placeholder reads {@code said.from=2026-08-28}
 */
public record Said(String text, List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public static Said text(Object text) { return new Said(text == null ? "" : text.toString(), List.of()); }

    /** A constant whose text is found under the prefix and its name; null for null. */
    public static Said constant(String prefix, Enum<?> value) {
        return value == null ? null : text("").and(prefix + "." + value.name());
    }

    public static Said flag(boolean value) { return text("").and(value ? "said.yes" : "said.no"); }

    public Said and(String key) {
        var more = new ArrayList<>(keys);
        more.add(key);
        return new Said(text, List.copyOf(more));
    }

    public Said when(boolean so, String key) { return so ? and(key) : this; }

    /** Adds the days between which it counts, as far as they are known. */
    public Said between(LocalDate from, LocalDate until) {
        Said begun = from == null ? this : and("said.from=" + from);
        return until == null ? begun : begun.and("said.until=" + until);
    }

    /** The name of a constant as keys of fields are written. */
    public static String slug(Enum<?> constant) { return constant.name().toLowerCase(Locale.ROOT).replace('_', '-'); }

    String stored() { return keys.isEmpty() ? text : text + SEPARATOR + String.join(SEPARATOR, keys); }

    static Said parse(String stored) {
        if (stored == null) return null;
        List<String> parts = Arrays.asList(stored.split(SEPARATOR, -1));
        return new Said(parts.get(0), List.copyOf(parts.subList(1, parts.size())));
    }

    @Override
    public String toString() { return text; }
}
