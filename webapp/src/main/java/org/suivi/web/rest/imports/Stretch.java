package org.suivi.web.rest.imports;

import java.util.List;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Cursor;

/** A part of a report, which is read by the number of its lines. */
record Stretch(int first, int limit) {

    static Stretch of(Asked asked) {
        List<String> cursor = Cursor.read(asked, 1);
        int limit = asked.limit();
        if (cursor == null) return new Stretch(0, limit);
        if (!cursor.get(0).matches("[0-9]{1,9}")) return asked.flaw("cursor", "cursor");
        return new Stretch(Integer.parseInt(cursor.get(0)), limit);
    }

    /** One line more than is shown, so that it is known whether others follow. */
    int read() { return limit + 1; }

    <T> List<T> shown(List<T> found) { return found.subList(0, Math.min(limit, found.size())); }

    String next(List<?> found) { return found.size() > limit ? Cursor.of(first + limit) : null; }
}
