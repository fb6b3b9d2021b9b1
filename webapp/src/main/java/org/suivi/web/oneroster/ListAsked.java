package org.suivi.web.oneroster;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.suivi.profiles.offered.Wish;

/** What the parameters of a list ask for. @param fields of each row; empty for all */
record ListAsked(Wish wish, Set<String> fields) {

    private static final int USUAL = 100;
    private static final int MOST = 10_000;

    /** @param columns to filter and sort by @param shape names of all members of a row */
    static ListAsked of(MultivaluedMap<String, String> parameters, Set<String> columns, Set<String> shape) {
        FilterText filter = FilterText.of(text(parameters, "filter"), columns);
        String sort = text(parameters, "sort");
        if (sort != null && !columns.contains(sort)) throw QueryRefused.sort(sort);
        String order = text(parameters, "orderBy");
        if (order != null && !List.of("asc", "desc").contains(order)) throw QueryRefused.sort(order);
        int limit = Math.min(MOST, number(parameters, "limit", USUAL, 1));
        int offset = number(parameters, "offset", 0, 0);
        return new ListAsked(new Wish(filter.terms(), filter.every(), sort, "desc".equals(order),
            new Wish.Part(offset, limit)), fields(parameters, shape));
    }

    static Set<String> fields(MultivaluedMap<String, String> parameters, Set<String> shape) {
        String text = text(parameters, "fields");
        if (text == null) return Set.of();
        Set<String> fields = Set.copyOf(java.util.Arrays.stream(text.split(",")).map(String::strip).toList().stream()
            .distinct().toList());
        for (String field : fields) if (!shape.contains(field)) throw QueryRefused.fields(field);
        return fields;
    }

    private static String text(MultivaluedMap<String, String> parameters, String name) {
        String text = parameters.getFirst(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static int number(MultivaluedMap<String, String> parameters, String name, int usual, int least) {
        String text = text(parameters, name);
        if (text == null) return usual;
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least) throw QueryRefused.number(text);
        return number;
    }
}
