package org.suivi.web.soap.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.suivi.sharing.InvalidValue;

/** Values of the published lists, which callers may spell in their own way: {@code coClient} is {@code CO_CLIENT}. */
final class Codes {

    private Codes() {}

    /** The constant that is meant; the given one when nothing was said, a refusal when it is none of the list. */
    static <E extends Enum<E>> E of(String path, String text, Class<E> list, E otherwise) {
        if (text == null) return otherwise;
        return Arrays.stream(list.getEnumConstants()).filter(one -> plain(one.name()).equals(plain(text))).findFirst()
            .orElseThrow(() -> new InvalidValue(path, "unknown"));
    }

    static <E extends Enum<E>> List<String> names(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
    }

    private static String plain(String text) { return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT); }
}
