package org.suivi.profiles.roster.online;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;

/** The sources of the viewer's workspace; others do not exist for the viewer. */
@ApplicationScoped
class Sources {

    private final EntityManager manager;

    @Inject
    Sources(EntityManager manager) { this.manager = manager; }

    void add(Source source) {
        manager.persist(source);
        manager.flush();
    }

    Source find(Viewer viewer, UUID id) { return seen(viewer, manager.find(Source.class, id)); }

    Source lock(Viewer viewer, UUID id) {
        return seen(viewer, manager.find(Source.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Source of(Fetch fetch) { return manager.find(Source.class, fetch.source()); }

    List<Source> all(Viewer viewer) {
        return manager.createQuery("""
            select s from Source s where s.workspace = :w and s.closedAt is null order by s.name""", Source.class)
            .setParameter("w", viewer.workspace().id()).getResultList();
    }

    List<UUID> due(Instant now) {
        return manager.createQuery("select s.id from Source s where s.nextAt <= :n order by s.nextAt", UUID.class)
            .setParameter("n", now).getResultList();
    }

    Source lock(UUID id) { return manager.find(Source.class, id, LockModeType.PESSIMISTIC_WRITE); }

    /** Also of sources that are closed: their keys are still in use, and of imports by file. */
    boolean isTaken(String slug) {
        return Sql.of(manager, """
            select exists (select 1 from profiles_online_source where slug = :slug)
                or exists (select 1 from profiles_roster_run where source = :slug)""").with("slug", slug).number() > 0;
    }

    private static Source seen(Viewer viewer, Source source) {
        if (source == null || !source.isOf(viewer)) throw new NotVisible();
        return source;
    }
}
