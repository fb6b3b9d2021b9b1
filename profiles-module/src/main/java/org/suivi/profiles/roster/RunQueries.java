package org.suivi.profiles.roster;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.suivi.profiles.roster.merge.Outcome;
import org.suivi.sharing.ProfileId;

/** Counts and lists what is in an import, one statement each. */
@ApplicationScoped
class RunQueries {

    private static final String COUNTS = """
        select count(*),
          coalesce(sum(i.state = if(r.state = 'CHECKING', 'STAGED', if(r.state = 'UNDOING', 'DONE', 'CHECKED'))), 0),
          coalesce(sum(i.outcome = 'CREATE' and i.state <> 'REFUSED'), 0),
          coalesce(sum(i.outcome = 'CHANGE' and i.state <> 'REFUSED'), 0),
          coalesce(sum(i.outcome = 'PROPOSE'), 0), coalesce(sum(i.outcome = 'SAME'), 0),
          coalesce(sum(i.outcome = 'LEAVE'), 0),
          coalesce(sum(i.outcome = 'REVIEW' and i.state not in ('RENEWED', 'UNDONE')), 0),
          coalesce(sum(i.state = 'REFUSED'), 0),
          coalesce(sum(i.state = 'REFUSED' and i.code = 'already-known'), 0),
          coalesce(sum(i.code is not null and i.state in ('CHECKED', 'DONE', 'REVIEW')), 0),
          coalesce(sum(i.state = 'UNDONE'), 0), coalesce(sum(i.state = 'KEPT'), 0)
        from profiles_roster_run r join profiles_roster_item i on i.run_id = r.id where r.id = ?""";
    private static final String PROBLEMS = """
        select coalesce(sum(severity = 'REJECTION'), 0), coalesce(sum(severity = 'ERROR'), 0),
          coalesce(sum(severity = 'WARNING'), 0) from profiles_roster_problem where run_id = ?""";
    private static final String REPORT = """
        select severity, file_name, line, field, code from profiles_roster_problem where run_id = ?
        order by field(severity, 'REJECTION', 'ERROR', 'WARNING', 'NOTE'), seq limit ? offset ?""";
    private static final String ITEMS = """
        select i.id, i.kind, i.state, i.outcome, i.external_id, i.file_name, i.line, i.profile_id, i.code
        from profiles_roster_item i where i.run_id = ? and %s order by i.seq limit ? offset ?""";

    private final EntityManager manager;

    @Inject
    RunQueries(EntityManager manager) { this.manager = manager; }

    RunCounts counts(UUID run) {
        Object[] n = (Object[]) query(COUNTS, run).getSingleResult();
        Object[] p = (Object[]) query(PROBLEMS, run).getSingleResult();
        return new RunCounts(i(n[0]), i(n[1]), i(n[2]), i(n[3]), i(n[4]), i(n[5]), i(n[6]), i(n[7]), i(n[8]), i(n[9]),
            i(n[10]), i(n[11]), i(n[12]), i(p[0]), i(p[1]), i(p[2]));
    }

    List<ProblemView> problems(UUID run, int first, int size) {
        List<?> rows = query(REPORT, run).setParameter(2, size).setParameter(3, first).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new ProblemView((String) row[0], (String) row[1],
            ((Number) row[2]).longValue(), (String) row[3], (String) row[4])).toList();
    }

    List<ItemView> items(UUID run, ItemFilter filter, int first, int size) {
        List<?> rows = query(ITEMS.formatted(filter.condition()), run).setParameter(2, size).setParameter(3, first)
            .getResultList();
        return rows.stream().map(Object[].class::cast).map(RunQueries::item).toList();
    }

    private static ItemView item(Object[] row) {
        boolean record = "RECORD".equals(row[1]);
        var outcome = row[3] == null ? null : Outcome.Kind.valueOf((String) row[3]);
        var profile = record || row[7] == null ? null : new ProfileId(UUID.fromString(row[7].toString()));
        return new ItemView(UUID.fromString(row[0].toString()), record, ItemState.valueOf((String) row[2]), outcome,
            (String) row[4], (String) row[5], ((Number) row[6]).longValue(), profile, (String) row[8]);
    }

    private Query query(String sql, UUID run) { return manager.createNativeQuery(sql).setParameter(1, run.toString()); }

    private static int i(Object number) { return ((Number) number).intValue(); }
}
