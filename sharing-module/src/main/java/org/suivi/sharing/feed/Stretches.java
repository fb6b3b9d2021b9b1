package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.suivi.sharing.Viewer;

/** Reads on from a cursor until enough was found for the reader, or enough was looked at. */
@ApplicationScoped
class Stretches {

    /** How many lines are looked at in one go, and in how many goes, before the reader is asked to come again. */
    private static final int WINDOW = 1000;
    private static final int WINDOWS = 10;

    private final Lines lines;
    private final InSight inSight;

    @Inject
    Stretches(Lines lines, InSight inSight) {
        this.lines = lines;
        this.inSight = inSight;
    }

    ChangePage behind(Viewer viewer, Cursor after, int limit, Set<ChangeType> types) {
        Extent extent = lines.extent();
        lines.requireKept(after, extent);
        Set<ChangeType> readable = ChangeType.readable(viewer, types);
        List<Line> found = new ArrayList<>();
        long at = Math.max(after.number(), extent.pruned());
        for (int window = 0; window < WINDOWS && at < extent.last() && found.size() < limit; window++) {
            long end = Math.min(at + WINDOW, extent.last());
            found.addAll(inSight.of(viewer, lines.between(viewer, at, end, readable)));
            at = end;
        }
        return page(after, found, limit, at, extent);
    }

    void requireKept(Cursor after) { lines.requireKept(after, lines.extent()); }

    Cursor end() { return lines.cursor(lines.extent().last()); }

    private ChangePage page(Cursor after, List<Line> found, int limit, long at, Extent extent) {
        List<ChangeEntry> items = found.stream().limit(limit).map(Line::entry).toList();
        if (found.size() > limit) return new ChangePage(items, items.get(limit - 1).id(), true);
        Cursor next = at == after.number() ? after : lines.cursor(at);
        return new ChangePage(items, next.toString(), at < extent.last());
    }
}
