package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.suivi.sharing.storage.Sql;

/**
 * Gives numbers to rows that are committed, one caller at a time. Whoever changes the same thing twice holds its lock
 * until the commit, so the order of the places within one batch never turns such changes around.
 */
@ApplicationScoped
class Numbers {

    static final int AT_ONCE = 1000;

    private static final String LAST = "select last from sharing_feed where one = 1 for update";

    /** A consistent read, which neither sees nor waits for what is not committed. */
    private static final String GIVE = """
        insert into sharing_change (number, place, type, at, profile_id, record_id, detail_id, audience_id)
        select :last + row_number() over (order by w.place), w.place, w.type, w.at, w.profile_id, w.record_id,
               w.detail_id, w.audience_id
          from (select * from sharing_change_waiting order by place limit 1000) w""";

    /** Row by row through the key: a scan would wait for the rows of others that are not committed. */
    private static final String REMOVE = """
        delete w from sharing_change c straight_join sharing_change_waiting w on w.place = c.place
         where c.number > :last""";

    private final EntityManager em;

    @Inject
    Numbers(EntityManager em) { this.em = em; }

    /** @return how many got a number, at most {@value #AT_ONCE} */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int giveSome() {
        long last = Sql.of(em, LAST).number();
        int given = Sql.of(em, GIVE).with("last", last).run();
        if (given == 0) return 0;
        Sql.of(em, REMOVE).with("last", last).run();
        Sql.of(em, "update sharing_feed set last = :last where one = 1").with("last", last + given).run();
        return given;
    }
}
