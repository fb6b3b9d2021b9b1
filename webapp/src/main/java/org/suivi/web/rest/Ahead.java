package org.suivi.web.rest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotVisible;

/**
 * A page of a list in the order of ids, read with one item more than was asked for, so that it is known whether there
 * is a next page.
 *
 * @param next cursor of the next page, null when this is the last one
 */
public record Ahead<T>(List<T> items, String next) {

    /** @param read what was found when asking for one more than the limit */
    public static <T> Ahead<T> of(List<T> read, int limit, Function<T, ?> id) {
        if (read.size() <= limit) return new Ahead<>(read, null);
        return new Ahead<>(read.subList(0, limit), Cursor.of(id.apply(read.get(limit - 1))));
    }

    /** The id after which the page begins; null for the first page. */
    public static UUID after(Asked asked) {
        List<String> cursor = Cursor.read(asked, 1);
        if (cursor == null) return null;
        try {
            return NewId.parse(cursor.get(0));
        } catch (NotVisible noId) {
            return asked.flaw("cursor", "cursor");
        }
    }
}
