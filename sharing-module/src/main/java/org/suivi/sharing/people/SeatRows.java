package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** The rows of the sessions. */
@ApplicationScoped
class SeatRows {

    /** A write for each request would cost more than the request. */
    static final Duration BETWEEN_NOTES = Duration.ofSeconds(30);

    private static final Duration IDLE = Duration.ofMinutes(15);

    /** Nobody stays signed in for more than a long working day, however busy. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final String FIND = """
        select s.id, concat(s.given_name, ' ', s.family_name), s.epoch, a.must_change,
               t.workspace_id, t.since, t.last_at
          from sharing_seat t
          join sharing_staff s on s.id = t.staff_id and s.epoch = t.epoch and s.active
          join sharing_account a on a.staff_id = s.id
         where t.id = :id and t.last_at >= :idle and t.since >= :longest""";

    private final EntityManager em;

    @Inject
    SeatRows(EntityManager em) { this.em = em; }

    /** A session, and when it was last noted that it is used. */
    record Kept(byte[] id, Sitting sitting, Instant noted) {

        boolean isDue(Instant now) { return noted.plus(BETWEEN_NOTES).isBefore(now); }
    }

    Optional<Kept> find(byte[] id, Instant now) {
        return Sql.of(em, FIND).with("id", id).with("idle", now.minus(IDLE)).with("longest", now.minus(LONGEST))
            .first().map(row -> new Kept(id, sitting(row), row.instant(6)));
    }

    @Transactional
    public void add(byte[] id, Sitting sitting, Instant now) {
        Sql.of(em, """
                insert into sharing_seat (id, staff_id, epoch, workspace_id, since, last_at)
                values (:id, :staff, :epoch, :workspace, :since, :now)""")
            .with("id", id).with("staff", sitting.person().staff()).with("epoch", sitting.person().epoch())
            .with("workspace", sitting.workspace()).with("since", sitting.since()).with("now", now).run();
    }

    @Transactional
    public void note(byte[] id, Instant now) {
        Sql.of(em, "update sharing_seat set last_at = :now where id = :id and last_at < :now")
            .with("id", id).with("now", now).run();
    }

    @Transactional
    public void move(byte[] id, UUID workspace) {
        Sql.of(em, "update sharing_seat set workspace_id = :workspace where id = :id")
            .with("id", id).with("workspace", workspace).run();
    }

    @Transactional
    public void remove(byte[] id) { Sql.of(em, "delete from sharing_seat where id = :id").with("id", id).run(); }

    @Transactional
    public void removeIdle(Instant now) {
        Sql.of(em, "delete from sharing_seat where last_at < :idle").with("idle", now.minus(IDLE)).run();
    }

    private static Sitting sitting(Row row) {
        SignedIn person = new SignedIn(row.uuid(0), row.text(1), row.number(2), row.flag(3));
        return new Sitting(person, row.uuid(4), row.instant(5));
    }
}
