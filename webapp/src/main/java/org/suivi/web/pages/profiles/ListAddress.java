package org.suivi.web.pages.profiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.suivi.profiles.reach.ProfileQuery.Filters;
import static org.suivi.profiles.reach.ProfileQuery.Sort;
import static org.suivi.profiles.reach.ProfileQuery.Variant;
import static org.suivi.profiles.reach.ProfileQuery.View;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.web.pages.profiles.edit.Fields;

/** What the list is asked for, in the form in which it stands in the address; what cannot be read asks for nothing. */
final class ListAddress {

    static final int PAGE = 25;

    /** The parameters that narrow the list and can each be taken away again. */
    static final List<String> FILTERS = List.of("institution", "kind", "alert");

    private static final List<String> PARAMETERS =
            List.of("view", "q", "institution", "kind", "alert", "sort", "down", "from");

    private ListAddress() {}

    static ProfileQuery query(Fields asked) {
        var only = new Filters(constant(Variant.class, asked.text("kind")), id(asked.text("institution")), null,
                asked.flag("alert") ? Boolean.TRUE : null, null);
        return new ProfileQuery(view(asked), asked.text("q"), only, constant(Sort.class, asked.text("sort")),
                asked.flag("down"), from(asked), PAGE);
    }

    static View view(Fields asked) { return constant(View.class, asked.text("view")); }

    static int from(Fields asked) {
        String from = asked.text("from");
        return from != null && from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
    }

    /** The query part of the address, from its question mark on. */
    static String of(Fields asked) {
        return PARAMETERS.stream().flatMap(name -> parameter(name, asked.text(name)))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static Stream<String> parameter(String name, String value) {
        boolean said = value != null && !value.equals("false") && !(name.equals("from") && value.equals("0"));
        return said ? Stream.of(name + "=" + URLEncoder.encode(value, UTF_8)) : Stream.empty();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        String wanted = name == null ? "" : name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(wanted)).findFirst()
                .orElse(null);
    }

    private static UUID id(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(text) : null;
    }
}
