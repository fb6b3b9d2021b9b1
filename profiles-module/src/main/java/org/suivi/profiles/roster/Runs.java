package org.suivi.profiles.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.suivi.profiles.roster.incoming.Problem;
import org.suivi.profiles.roster.incoming.Problem.Severity;
import org.suivi.profiles.roster.merge.Gate;
import org.suivi.profiles.roster.merge.Sending;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;

/** The imports of the viewer's workspace; anything else does not exist for the viewer. */
@ApplicationScoped
class Runs {

    private static final String PROBLEM = """
        insert into profiles_roster_problem (run_id, seq, severity, file_name, line, field, code)
        values (?, ?, ?, ?, ?, ?, ?)""";

    private static final int BEFORE_ALL = -1;

    private final EntityManager manager;
    private final Gate gate;
    private final Today today;

    @Inject
    Runs(EntityManager manager, Gate gate, Today today) {
        this.manager = manager;
        this.gate = gate;
        this.today = today;
    }

    static void requireRight(Viewer viewer) {
        viewer.require(Role.COORDINATOR, Role.SECRETARY, Role.SCHOOL_MANAGER);
    }

    Instant now() { return today.now(); }

    LocalDate today() { return today.date(); }

    Sending sending(RosterRun run) { return run.sending(today()); }

    RosterRun find(Viewer viewer, UUID id) { return seen(viewer, manager.find(RosterRun.class, id)); }

    RosterRun lock(Viewer viewer, UUID id) {
        return seen(viewer, manager.find(RosterRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of somebody whose right was decided before. */
    RosterRun lock(UUID id) { return manager.find(RosterRun.class, id, LockModeType.PESSIMISTIC_WRITE); }

    void add(RosterRun run, List<Problem> problems) {
        manager.persist(run);
        manager.flush();
        int seq = 0;
        for (var one : problems) report(run, seq++, one);
    }

    private void report(RosterRun run, int seq, Problem one) {
        manager.createNativeQuery(PROBLEM).setParameter(1, run.id().toString()).setParameter(2, seq)
            .setParameter(3, one.severity().name()).setParameter(4, cut(one.file(), 100))
            .setParameter(5, one.row()).setParameter(6, cut(one.field(), 100)).setParameter(7, one.code())
            .executeUpdate();
    }

    /** Ends a run that cannot go on although nothing is left to do; a trial says so in its report. */
    void breakOff(RosterRun run) {
        if (run.state() == RunState.CHECKING)
            report(run, BEFORE_ALL, new Problem(Severity.REJECTION, "", 0, null, "trial-failed"));
        run.finish(now());
    }

    /** The same run as it is stored, after what was read before was let go of. */
    RosterRun again(RosterRun run) { return manager.find(RosterRun.class, run.id()); }

    List<RosterRun> latest(Viewer viewer, RunFilter filter, int size) {
        return manager.createQuery("""
            select r from RosterRun r where r.workspace = :w and (:people = true or r.staff = :self) and %s
            order by r.receivedAt desc""".formatted(filter.condition()), RosterRun.class)
            .setParameter("w", viewer.workspace().id())
            .setParameter("people", RosterRun.sharesAll(viewer)).setParameter("self", viewer.self().id())
            .setMaxResults(size).getResultList();
    }

    /** Whether another import of the source is at work; whoever asks at the same moment waits for what comes of it. */
    boolean isBusy(RosterRun run) {
        gate.begin(run.workspace(), run.source());
        return manager.createQuery("""
            select count(r) from RosterRun r
            where r.workspace = :w and r.source = :o and r.id <> :i and r.state in :s""", Long.class)
            .setParameter("w", run.workspace()).setParameter("o", run.source()).setParameter("i", run.id())
            .setParameter("s", List.of(RunState.RUNNING, RunState.UNDOING)).getSingleResult() > 0;
    }

    /** People of the last import of the source, of those the viewer may know, that was brought in; else 0. */
    int peopleOfLast(Viewer viewer, RosterRun run) {
        var last = manager.createQuery("""
            select r from RosterRun r
            where r.workspace = :w and r.source = :o and r.id <> :i and r.state = :s and r.complete = true
              and (:people = true or r.staff = :self)
            order by r.receivedAt desc""", RosterRun.class).setParameter("w", run.workspace())
            .setParameter("o", run.source()).setParameter("i", run.id())
            .setParameter("people", RosterRun.sharesAll(viewer)).setParameter("self", viewer.self().id())
            .setParameter("s", RunState.DONE).setMaxResults(1).getResultList();
        return last.isEmpty() ? 0 : last.get(0).people();
    }

    private static RosterRun seen(Viewer viewer, RosterRun run) {
        requireRight(viewer);
        if (run == null || !run.isOf(viewer)) throw new NotVisible();
        return run;
    }

    private static String cut(String text, int max) {
        return text == null || text.length() <= max ? text : text.substring(0, max);
    }
}
