package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.suivi.profiles.sql.Sql;
import org.suivi.profiles.sql.Today;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;

/**
 * Finds the rows of a list in one statement: one branch per party of the viewer, each of them cut off where the page
 * ends, so that the work does not grow with what the viewer may see.
 */
@ApplicationScoped
class ProfileList {

    private static final String PAGE = """
            %s
              from (%s order by 1%s, 2 limit %d offset %d) as found
              join profiles_profile p on p.id = found.profile_id
            %s order by found.sort_key%s, p.id
            """;
    private static final String COUNT = "select count(*) from (%s limit %d) as found";
    private static final String BRANCH = """
            (select distinct %s as sort_key, r.profile_id from profiles_reach r
               join profiles_profile p on p.id = r.profile_id
              where r.party_id = ? %s order by 1%s, 2 limit %d)
            """;

    private final Sql sql;
    private final Today today;

    @Inject
    ProfileList(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** At most that many rows from the query's first one on. */
    List<ProfileSummary> rows(Viewer viewer, ProfileQuery query, int most) {
        LocalDate day = today.date();
        var args = new ArrayList<Object>(Collections.nCopies(3, day));
        String branches = branches(viewer, query, query.first() + most, args);
        args.add(day);
        String down = query.descending() ? " desc" : "";
        return sql.rows(PAGE.formatted(Summaries.COLUMNS, branches, down, most, query.first(), Summaries.JOINS, down),
                args.toArray()).stream().map(Summaries::summary).toList();
    }

    /** How many rows there are, counted no further than one above the cap. */
    long count(Viewer viewer, ProfileQuery query) {
        var args = new ArrayList<Object>();
        int most = CappedCount.CAP + 1;
        String branches = branches(viewer, query, most, args);
        return sql.row(COUNT.formatted(branches, most), args.toArray()).orElseThrow().number(0);
    }

    private String branches(Viewer viewer, ProfileQuery query, int most, List<Object> args) {
        var conditions = new Conditions(query, today.date());
        var branches = new ArrayList<String>();
        for (Party party : parties(viewer, query)) {
            args.add(party.id());
            args.addAll(conditions.args());
            branches.add(BRANCH.formatted(key(query.sort()), conditions.text(), query.descending() ? " desc" : "", most));
        }
        return String.join(" union ", branches);
    }

    private static List<Party> parties(Viewer viewer, ProfileQuery query) {
        return query.view() == ProfileQuery.View.MINE ? List.of(viewer.self()) : viewer.parties();
    }

    private static String key(ProfileQuery.Sort sort) {
        return switch (sort) {
            case NAME -> "r.sort_name";
            case NUMBER -> "p.number";
            case BIRTH -> "p.birth";
            case CHANGED -> "p.changed_at";
        };
    }
}
