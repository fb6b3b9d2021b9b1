package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Finds in the trail who did what about certain things; who asks has decided before whether the viewer may know. */
@ApplicationScoped
public class Deeds {

    private static final String DONE = """
        select a.staff_id, max(a.staff_name), max(a.workspace_name), a.action, min(a.at), max(a.at),
               count(distinct a.id)
          from sharing_audit_subject s join sharing_audit a on a.id = s.audit_id
         where s.subject_id in (:subjects) and a.at >= :from and a.at < :until
           and a.outcome = 'done' and a.staff_id is not null and coalesce(a.path, '') like concat(:path, '%')
         group by a.staff_id, a.action""";

    private final EntityManager em;

    @Inject
    Deeds(EntityManager em) { this.em = em; }

    /** What was done about any of these. */
    public List<Deed> about(Collection<UUID> subjects, Instant from, Instant until) {
        return done(sql(subjects, from, until).with("path", ""));
    }

    /** What was done about it by a right that begins like that. */
    public List<Deed> through(String path, UUID subject, Instant from, Instant until) {
        return done(sql(List.of(subject), from, until).with("path", path));
    }

    private Sql sql(Collection<UUID> subjects, Instant from, Instant until) {
        return Sql.of(em, DONE).with("subjects", subjects).with("from", from).with("until", until);
    }

    private static List<Deed> done(Sql sql) { return sql.rows().stream().map(Deeds::deed).toList(); }

    private static Deed deed(Row row) {
        return new Deed(row.uuid(0), row.text(1), row.text(2), row.text(3), row.instant(4), row.instant(5),
            row.number(6));
    }
}
