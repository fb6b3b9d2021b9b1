package org.suivi.sharing.handover;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.storage.Sql;

/** Loads offers to change them: the custody of the record first, then the offer, both locked. */
@ApplicationScoped
class Offers {

    private final EntityManager em;

    @Inject
    Offers(EntityManager em) { this.em = em; }

    /** Which record is offered, so that its custody can be locked before anything is read. */
    RecordId recordOf(UUID handover) {
        return Sql.of(em, "select record_id from sharing_handover where id = :id").with("id", handover).first()
            .map(row -> new RecordId(row.uuid(0))).orElseThrow(NotVisible::new);
    }

    Handover lock(UUID handover) {
        Handover found = em.find(Handover.class, handover, PESSIMISTIC_WRITE);
        if (found == null) throw new NotVisible();
        return found;
    }

    /** The offer of this record that waits for an answer; there is at most one. */
    Optional<Handover> lockOpen(RecordId record) {
        return Sql.of(em, "select id from sharing_handover where open_record = :record")
            .with("record", record.value()).first().map(row -> lock(row.uuid(0)));
    }

    void add(Handover handover) {
        em.persist(handover);
        em.flush();
    }

    void flush() { em.flush(); }

    /** Offers that end by that day and nobody was reminded of, except those made after that moment. */
    List<UUID> ending(LocalDate today, LocalDate day, Instant madeBefore) {
        return Sql.of(em, """
                select id from sharing_handover
                 where state in ('PENDING', 'VIEWED') and answer_by between :today and :day
                   and reminded_at is null and offered_at < :before limit 100""")
            .with("today", today).with("day", day).with("before", madeBefore).rows().stream()
            .map(row -> row.uuid(0)).toList();
    }

    List<UUID> overdue(LocalDate today) {
        return Sql.of(em, """
                select id from sharing_handover
                 where state in ('PENDING', 'VIEWED') and answer_by < :today limit 100""")
            .with("today", today).rows().stream().map(row -> row.uuid(0)).toList();
    }
}
