package org.suivi.profiles.roster.online;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.storage.Sql;

/** The fetches of sources. */
@ApplicationScoped
class Fetches {

    private static final String BROUGHT_IN = """
        select max(f.started_at) from profiles_online_fetch f join profiles_roster_run r on r.id = f.run_id
         where f.source_id = :source and r.state in ('RUNNING', 'DONE')
           and (f.whole and not f.partial or not :whole)""";

    private final EntityManager manager;

    @Inject
    Fetches(EntityManager manager) { this.manager = manager; }

    void add(Fetch fetch) { manager.persist(fetch); }

    Fetch lock(UUID id) {
        var fetch = manager.find(Fetch.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (fetch == null) throw new NotVisible();
        return fetch;
    }

    List<Fetch> latest(UUID source, int size) {
        return manager.createQuery("select f from Fetch f where f.source = :s order by f.startedAt desc", Fetch.class)
            .setParameter("s", source).setMaxResults(size).getResultList();
    }

    boolean isOpen(UUID source) {
        return manager.createQuery("select count(f) from Fetch f where f.source = :s and f.state in :o", Long.class)
            .setParameter("s", source).setParameter("o", List.of(FetchState.LOADING, FetchState.STAGED))
            .getSingleResult() > 0;
    }

    List<OnlineWork.Open> open(FetchState state) {
        return manager.createQuery("select f from Fetch f where f.state = :o order by f.startedAt", Fetch.class)
            .setParameter("o", state).getResultList().stream().map(Fetch::open).toList();
    }

    /** Imports of earlier fetches of the source that nobody has confirmed. */
    List<UUID> waitingRuns(UUID source) {
        return Sql.of(manager, """
            select r.id from profiles_online_fetch f join profiles_roster_run r on r.id = f.run_id
             where f.source_id = :source and r.state = 'READY'""").with("source", source).rows().stream()
            .map(row -> row.uuid(0)).toList();
    }

    /** When the latest fetch began whose people were brought in. @param whole looks at whole ones only */
    Optional<Instant> broughtIn(UUID source, boolean whole) {
        return Sql.of(manager, BROUGHT_IN).with("source", source).with("whole", whole).first()
            .map(row -> row.instant(0));
    }
}
