package org.suivi.sharing.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suivi.sharing.storage.Sql;

/** The rows that decide which node runs a job; they go by the clock of the database, which all nodes share. */
@ApplicationScoped
class JobRows {

    private static final String TAKE = """
        update sharing_job
           set locked_by = :node, locked_until = utc_timestamp(6) + interval 10 minute, started_at = utc_timestamp(6)
         where name = :name and next_at <= utc_timestamp(6)
           and (locked_until is null or locked_until < utc_timestamp(6))""";

    private static final String TAKE_FIRST = """
        insert ignore into sharing_job (name, next_at, locked_by, locked_until, started_at)
        values (:name, utc_timestamp(6), :node, utc_timestamp(6) + interval 10 minute, utc_timestamp(6))""";

    private static final String KEEP = """
        update sharing_job set locked_until = utc_timestamp(6) + interval 10 minute
         where name = :name and locked_by = :node""";

    private static final String GIVE_BACK = """
        update sharing_job
           set locked_by = null, locked_until = null, finished_at = utc_timestamp(6), outcome = :outcome,
               next_at = utc_timestamp(6) + interval :pause second
         where name = :name and locked_by = :node""";

    private static final String HURRY = """
        update sharing_job set next_at = utc_timestamp(6)
         where name = :name and next_at > utc_timestamp(6) + interval 1 second
           and (locked_until is null or locked_until < utc_timestamp(6))""";

    private static final String ALL = """
        select name, case when locked_until > utc_timestamp(6) then 'RUNNING'
                          when next_at <= utc_timestamp(6) then 'DUE' else 'RESTING' end,
               finished_at, next_at, outcome
          from sharing_job order by name""";

    private final EntityManager em;

    @Inject
    JobRows(EntityManager em) { this.em = em; }

    /** Jobs that run somewhere, or have to wait: a look that costs nothing while there is nothing to do. */
    Set<String> resting() {
        return Sql.of(em, """
                select name from sharing_job where next_at > utc_timestamp(6) or locked_until > utc_timestamp(6)""")
            .rows().stream().map(row -> row.text(0)).collect(Collectors.toSet());
    }

    /**
     * Whether the job is due and this node has it now, for at most ten minutes. The update comes first: an insert that
     * meets the row locks it for reading, and two nodes that then both want to write stand in each other's way.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String name, String node) {
        return Sql.of(em, TAKE).with("name", name).with("node", node).run() == 1
            || Sql.of(em, TAKE_FIRST).with("name", name).with("node", node).run() == 1;
    }

    /** Another ten minutes for a job that takes long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(String name, String node) { Sql.of(em, KEEP).with("name", name).with("node", node).run(); }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(String name, String node, Duration pause, String outcome) {
        Sql.of(em, GIVE_BACK).with("name", name).with("node", node).with("pause", pause.toSeconds())
            .with("outcome", outcome).run();
    }

    /** Makes a resting job due; false for one that is due or runs already. */
    @Transactional
    public boolean hurry(String name) { return Sql.of(em, HURRY).with("name", name).run() == 1; }

    List<JobView> all() {
        return Sql.of(em, ALL).rows().stream().map(row -> new JobView(row.text(0), row.constant(1, JobTurn.class),
            row.instant(2), row.instant(3), row.text(4))).toList();
    }
}
