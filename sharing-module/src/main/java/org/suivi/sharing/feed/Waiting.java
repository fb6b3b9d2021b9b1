package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suivi.sharing.storage.Sql;

/** The rows that have no number yet. All that a writer pays is one insert into a table without a second index. */
@ApplicationScoped
class Waiting {

    private static final int AT_ONCE = 100;
    private static final int COLUMNS = 6;

    private final EntityManager em;
    private final Clock clock;

    @Inject
    Waiting(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    void add(List<Change> changes) {
        for (int from = 0; from < changes.size(); from += AT_ONCE)
            insert(changes.subList(from, Math.min(from + AT_ONCE, changes.size())), clock.instant());
    }

    boolean isEmpty() { return Sql.of(em, "select 1 from sharing_change_waiting limit 1").first().isEmpty(); }

    private void insert(List<Change> some, Instant now) {
        List<Object> values = new ArrayList<>();
        some.forEach(change -> addTo(values, change, now));
        Query insert = em.createNativeQuery("insert into sharing_change_waiting"
            + " (type, at, profile_id, record_id, detail_id, audience_id) values " + rows(some.size()));
        for (int i = 0; i < values.size(); i++) insert.setParameter(i + 1, values.get(i));
        insert.executeUpdate();
    }

    private static void addTo(List<Object> values, Change change, Instant now) {
        values.add(change.type().name());
        values.add(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        values.add(change.profile() == null ? null : change.profile().value());
        values.add(change.record() == null ? null : change.record().value());
        values.add(change.detail());
        values.add(change.audience());
    }

    private static String rows(int number) {
        return IntStream.range(0, number).mapToObj(row -> IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(column -> "?" + (row * COLUMNS + column)).collect(Collectors.joining(", ", "(", ")")))
            .collect(Collectors.joining(", "));
    }
}
