package org.suivi.web.pages.records;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A column of the list.
 *
 * @param sort what the list is sorted by when the head is pressed; empty where it cannot be
 */
public record Column(String name, String sort, boolean sorted) implements Serializable {

    private static final String USUAL = "activity";
    private static final Map<String, String> SORTS =
            Map.of("title", "title", "people", "person", "opened", "opened", "last", USUAL);

    static List<Column> all(String sortedBy) {
        String by = sortedBy == null ? USUAL : sortedBy;
        return Stream.of("title", "people", "service", "holder", "status", "opened", "last")
                .map(name -> new Column(name, SORTS.getOrDefault(name, ""), by.equals(SORTS.get(name)))).toList();
    }
}
