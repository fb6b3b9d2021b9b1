package org.suivi.profiles.reach;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.suivi.profiles.names.SearchWords;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.reach.ProfileQuery.View;
import org.suivi.sharing.Viewer;

/**
 * One query in the form that plans turn into SQL.
 *
 * @param conditions what a profile must fulfil besides its words
 * @param withWords  the same and the words, for plans that look them up for each profile
 * @param start  the words that the other plans start from
 * @param institutions those that the viewer is limited to, empty when to none
 * @param most   how many rows are read at most
 */
record ListRequest(View view, Sort sort, boolean descending, Conditions conditions, Conditions withWords,
        SearchStart start, Set<UUID> institutions, int most) {

    static ListRequest of(Viewer viewer, ProfileQuery query, SearchStart start, LocalDate today, int most) {
        var bare = conditions(viewer, query, today);
        var withWords = conditions(viewer, query, today).words(SearchWords.ofQuery(query.words()));
        return new ListRequest(query.view(), query.sort(), query.descending(), bare, withWords, start,
                viewer.institutions(), most);
    }

    private static Conditions conditions(Viewer viewer, ProfileQuery query, LocalDate today) {
        return new Conditions(query, today).within(viewer, today);
    }

    String key() { return key(sort); }

    static String key(Sort sort) {
        return switch (sort) {
            case NAME -> "r.sort_name";
            case NUMBER -> "p.number";
            case BIRTH -> "p.birth";
            case CHANGED -> "p.changed_at";
        };
    }

    String down() { return descending ? " desc" : ""; }

    String ofPath() { return Conditions.ofPath(view); }
}
