package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Reads the numbered rows. */
@ApplicationScoped
class Lines {

    private static final String BETWEEN = """
        select number, type, at, profile_id, record_id, detail_id, coalesce(audience_id = :workspace, 0)
          from sharing_change
         where number > :after and number <= :end and type in (:types)
           and (audience_id is null or audience_id in (:audiences))
         order by number""";

    private final EntityManager em;

    @Inject
    Lines(EntityManager em) { this.em = em; }

    Extent extent() {
        Row row = Sql.of(em, "select last, pruned from sharing_feed where one = 1").first().orElseThrow();
        return new Extent(row.number(0), row.number(1));
    }

    /** What is told to everyone, or to the viewer's workspace and institutions alone. */
    List<Line> between(Viewer viewer, long after, long end, Set<ChangeType> types) {
        Set<UUID> audiences = new HashSet<>(viewer.institutions());
        audiences.add(viewer.workspace().id());
        return Sql.of(em, BETWEEN).with("after", after).with("end", end).with("types", types)
            .with("audiences", audiences).with("workspace", viewer.workspace().id()).rows().stream()
            .map(Line::of).toList();
    }

    Cursor cursor(long number) { return stored(number).orElse(new Cursor(number, 0)); }

    /** Refuses a cursor behind which something is missing, and one of another feed. */
    void requireKept(Cursor cursor, Extent extent) {
        boolean start = cursor.equals(Cursor.START);
        boolean gap = cursor.number() < extent.pruned() && !start;
        boolean ahead = cursor.number() > extent.last();
        boolean other = cursor.number() > extent.pruned() && !stored(cursor.number()).equals(Optional.of(cursor));
        if (gap || ahead || other && !ahead) throw new CursorTooOld();
    }

    private Optional<Cursor> stored(long number) {
        return Sql.of(em, "select at from sharing_change where number = :number").with("number", number).first()
            .map(row -> Cursor.behind(number, row.instant(0)));
    }
}
