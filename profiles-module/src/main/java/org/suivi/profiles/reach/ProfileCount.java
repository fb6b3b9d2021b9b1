package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suivi.profiles.names.SearchWords;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;

/** Says how many profiles a list has; where very many are within reach, only the first of them are looked at. */
@ApplicationScoped
class ProfileCount {

    private static final String COUNT = "select count(*) from (%s limit %d) as found";
    private static final int MOST = CappedCount.CAP + 1;

    private final Sql sql;
    private final ListPlanner planner;
    private final SearchPlanner searches;
    private final Today today;
    private final Glances glances;

    @Inject
    ProfileCount(Sql sql, ListPlanner planner, SearchPlanner searches, Today today, Clock clock) {
        this.sql = sql;
        this.planner = planner;
        this.searches = searches;
        this.today = today;
        this.glances = new Glances(clock);
    }

    CappedCount of(Viewer viewer, ProfileQuery query) {
        if (query.isInVain()) return CappedCount.of(0);
        ProfileQuery byName = query.by(Sort.NAME, false);
        Optional<Party> workspace = shared(viewer, query);
        return workspace.flatMap(place -> glances.of(place, query.view()))
                .orElseGet(() -> count(viewer, byName, workspace));
    }

    /** The workspace whose members are all told the same of this view, as long as it has very many. */
    private static Optional<Party> shared(Viewer viewer, ProfileQuery query) {
        boolean limited = !query.isWholeView() || !viewer.institutions().isEmpty();
        return limited ? Optional.empty() : ListPlan.workspace(query.parties(viewer));
    }

    private CappedCount count(Viewer viewer, ProfileQuery query, Optional<Party> workspace) {
        List<Party> parties = query.parties(viewer);
        SearchStart start = searches.start(parties, SearchWords.ofQuery(query.words()), MOST);
        ListPlan plan = planner.plan(parties, viewer.institutions(), Sort.NAME, start);
        ListRequest request = ListRequest.of(viewer, query, start, today.date(), MOST);
        if (plan != ListPlan.ALONG_REACH || !planner.manyWithinReach(parties))
            return CappedCount.of(counted(plan, parties, request));
        return workspace.map(List::of).filter(planner::manyWithinReach)
                .map(place -> glances.keep(place.get(0), query.view(), atAGlance(place, request)))
                .orElseGet(() -> atAGlance(parties, request));
    }

    private CappedCount atAGlance(List<Party> parties, ListRequest request) {
        return CappedCount.atLeast(counted(ListPlan.AT_A_GLANCE, parties, request));
    }

    private long counted(ListPlan plan, List<Party> parties, ListRequest request) {
        var args = new ArrayList<Object>();
        String found = plan.rows(parties, request, args);
        return sql.row(COUNT.formatted(found, MOST), args.toArray()).orElseThrow().number(0);
    }
}
