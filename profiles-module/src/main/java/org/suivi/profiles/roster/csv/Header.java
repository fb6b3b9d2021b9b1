package org.suivi.profiles.roster.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of the columns of a table; case and outer blanks do not count. */
public final class Header {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();
    private boolean ambiguous;

    Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++)
            if (positions.put(key(names.get(i)), i) != null) ambiguous = true;
    }

    public int size() { return names.size(); }

    /** Whether two columns carry the same name, so that it is unclear which one counts. */
    public boolean ambiguous() { return ambiguous; }

    public boolean has(Collection<String> columns) { return missing(columns).isEmpty(); }

    public boolean has(String column) { return positions.containsKey(key(column)); }

    public List<String> missing(Collection<String> columns) {
        var missing = new ArrayList<>(columns);
        missing.removeIf(this::has);
        return missing;
    }

    /** Position of a column, -1 when the table has none of that name. */
    int position(String column) { return positions.getOrDefault(key(column), -1); }

    private static String key(String column) { return column.strip().toLowerCase(Locale.ROOT); }
}
