package org.suivi.profiles.roster;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.suivi.profiles.roster.merge.Outcome;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotVisible;

/** The items of imports, in the order in which they are worked through. */
@ApplicationScoped
class Items {

    private final EntityManager manager;
    private final Sql sql;

    @Inject
    Items(EntityManager manager, Sql sql) {
        this.manager = manager;
        this.sql = sql;
    }

    void add(RosterItem item) { manager.persist(item); }

    RosterItem lock(UUID id) {
        var item = manager.find(RosterItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) throw new NotVisible();
        return item;
    }

    List<UUID> next(UUID run, ItemState state, int size) {
        return manager.createQuery("select i.id from RosterItem i where i.run = :r and i.state = :s order by i.seq",
            UUID.class).setParameter("r", run).setParameter("s", state).setMaxResults(size).getResultList();
    }

    /** The latest first, as they are taken back. */
    List<UUID> last(UUID run, int size) {
        return manager.createQuery(
                "select i.id from RosterItem i where i.run = :r and i.state = :s order by i.seq desc", UUID.class)
            .setParameter("r", run).setParameter("s", ItemState.DONE).setMaxResults(size).getResultList();
    }

    /** Does something with each of the items; what one of them brought into memory is let go of before the next. */
    void each(List<UUID> ids, Consumer<RosterItem> work) {
        for (UUID id : ids) {
            work.accept(manager.find(RosterItem.class, id));
            sql.letGo();
        }
    }

    /** Reads them and lets go of them again, so that what is done meanwhile need not be compared with them. */
    List<RosterItem> read(List<UUID> ids) {
        var items = load(ids);
        manager.clear();
        return items;
    }

    /** Changes each of them, together. */
    void change(List<UUID> ids, Consumer<RosterItem> change) {
        sql.letGo();
        load(ids).forEach(change);
        sql.letGo();
    }

    private List<RosterItem> load(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return manager.createQuery("select i from RosterItem i where i.id in :ids order by i.seq", RosterItem.class)
            .setParameter("ids", ids).getResultList();
    }

    List<RosterItem> waiting(UUID run, RosterItem.Kind kind) {
        return manager.createQuery("select i from RosterItem i where i.run = :r and i.state = :s and i.kind = :k",
            RosterItem.class).setParameter("r", run).setParameter("s", ItemState.REVIEW).setParameter("k", kind)
            .getResultList();
    }

    int highestSeq(UUID run) {
        Integer highest = manager.createQuery("select max(i.seq) from RosterItem i where i.run = :r", Integer.class)
            .setParameter("r", run).getSingleResult();
        return highest == null ? 0 : highest;
    }

    /** The next people whom the trial takes for new, in the order of the delivery. */
    List<RosterItem> newcomers(UUID run, int after, int size) {
        var found = manager.createQuery("""
            select i from RosterItem i where i.run = :r and i.seq > :a and i.kind = :k and i.state = :s
              and i.outcome = :o order by i.seq""", RosterItem.class).setParameter("r", run).setParameter("a", after)
            .setParameter("k", RosterItem.Kind.PERSON).setParameter("s", ItemState.CHECKED)
            .setParameter("o", Outcome.Kind.CREATE).setMaxResults(size).getResultList();
        manager.clear();
        return found;
    }
}
