package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.suivi.profiles.names.SearchWords;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;

/**
 * Finds the rows of a list in one statement: one branch per party of the viewer, each of them cut off where the page
 * ends, so that the work does not grow with what the viewer may see.
 */
@ApplicationScoped
class ProfileList {

    private static final String PAGE = """
            %s , cast(found.sort_key as char)
              from (%s order by 1%3$s, 2%3$s limit %4$d offset %5$d) as found
              join profiles_profile p on p.id = found.profile_id
            %6$s order by found.sort_key%3$s, p.id%3$s
            """;

    private final Sql sql;
    private final ListPlanner planner;
    private final SearchPlanner searches;
    private final Today today;

    @Inject
    ProfileList(Sql sql, ListPlanner planner, SearchPlanner searches, Today today) {
        this.sql = sql;
        this.planner = planner;
        this.searches = searches;
        this.today = today;
    }

    /** At most that many rows from the query's first one on. */
    List<ListedRow> rows(Viewer viewer, ProfileQuery query, int most) {
        if (query.isInVain()) return List.of();
        LocalDate day = today.date();
        var args = new ArrayList<Object>(Collections.nCopies(Summaries.DAYS_IN_COLUMNS, day));
        String found = found(viewer, query, query.first() + most, args);
        args.add(day);
        String down = query.descending() ? " desc" : "";
        return sql.rows(PAGE.formatted(Summaries.COLUMNS, found, down, most, query.first(), Summaries.JOINS),
                args.toArray()).stream().map(ListedRow::of).toList();
    }

    private String found(Viewer viewer, ProfileQuery query, int most, List<Object> args) {
        List<Party> parties = query.parties(viewer);
        SearchStart start = searches.start(parties, SearchWords.ofQuery(query.words()), most);
        return planner.plan(parties, viewer.institutions(), query.sort(), start)
                .rows(parties, ListRequest.of(viewer, query, start, today.date(), most), args);
    }
}
