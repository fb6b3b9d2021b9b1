package org.suivi.profiles.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.suivi.profiles.reach.ProfileQuery.Filters;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.reach.ProfileQuery.Variant;
import org.suivi.profiles.reach.ProfileQuery.View;
import org.suivi.sharing.Viewer;

/** What a profile must fulfil to be in a list, as SQL over {@code profiles_profile p} with its parameters in order. */
class Conditions {

    private static final String ENROLLED = """
             and exists (select 1 from profiles_enrolment e where e.profile_id = p.id
                 and (e.until_on is null or e.until_on >= ?)""";
    private static final String NO_ACTIVE_RECORD = """
             and not exists (select 1 from profiles_follow f where f.profile_id = p.id and f.active)""";
    private static final String ALERT = """
             exists (select 1 from profiles_alert a where a.profile_id = p.id
                 and (a.until_on is null or a.until_on >= ?))""";
    /** Not "exists": for a short word the server would first collect all profiles that have it. */
    private static final String WORD = """
             and (select 1 from profiles_word w where w.profile_id = p.id and w.word >= ? and w.word < ? limit 1)
                 is not null""";

    private final StringBuilder text = new StringBuilder();
    private final List<Object> args = new ArrayList<>();

    Conditions(ProfileQuery query, LocalDate today) {
        and(query.view() == View.ARCHIVED ? " and p.state = 'ARCHIVED'" : " and p.state = 'ACTIVE'");
        if (query.view() == View.WITHOUT_RECORD) and(NO_ACTIVE_RECORD);
        only(query.only(), today);
        if (query.after() != null) after(query);
    }

    /** Only students of the institutions that the viewer is limited to, if there is such a limit. */
    Conditions within(Viewer viewer, LocalDate today) {
        var within = Within.of(viewer, "p.id", today);
        and(within.condition(), within.values().toArray());
        return this;
    }

    Conditions words(List<String> words) {
        words.forEach(word -> and(WORD, word, ListPlan.behind(word)));
        return this;
    }

    String text() { return text.toString(); }

    List<Object> args() { return args; }

    /**
     * What a path must fulfil, as SQL over {@code profiles_reach r}; without parameters. Whom no active record follows
     * is reached through a home alone, so that the paths through records need not be looked at.
     */
    static String ofPath(View view) {
        return switch (view) {
            case MINE -> " and r.active and r.via <> r.profile_id ";
            case ACTIVE -> " and r.active ";
            case WITHOUT_RECORD -> " and r.active and r.via = r.profile_id ";
            case ARCHIVED -> " ";
        };
    }

    private void only(Filters filters, LocalDate today) {
        if (filters.variant() == Variant.CLIENT) and(" and p.is_client");
        if (filters.variant() == Variant.STUDENT) and(" and p.is_student");
        if (filters.birthYear() != null) and(" and p.birth like ?", filters.birthYear() + "%");
        if (filters.withAlert() != null) and((filters.withAlert() ? " and " : " and not ") + ALERT, today);
        enrolled(filters, today);
    }

    /**
     * Only what comes behind the last row of the page before. It leads with the key alone, since MariaDB does not find
     * the beginning of a range by a comparison of pairs. Rows without a key come first, or last when descending.
     */
    private void after(ProfileQuery query) {
        String key = ListRequest.key(query.sort());
        String than = query.descending() ? "<" : ">";
        String last = query.after().key();
        if (last != null) {
            String behind = "%1$s %2$s= ? and (%1$s %2$s ? or p.id %2$s ?)".formatted(key, than);
            boolean others = query.descending() && query.sort() == Sort.BIRTH;
            and(others ? " and (" + behind + " or p.birth is null)" : " and " + behind,
                last, last, query.after().profile());
        } else and(query.descending() ? " and p.birth is null and p.id < ?"
                : " and (p.birth is not null or p.id > ?)", query.after().profile());
    }

    private void enrolled(Filters filters, LocalDate today) {
        if (filters.institution() != null && filters.grade() != null)
            and(ENROLLED + " and e.institution_id = ? and e.grade = ?)", today, filters.institution(), filters.grade());
        else if (filters.institution() != null)
            and(ENROLLED + " and e.institution_id = ?)", today, filters.institution());
        else if (filters.grade() != null) and(ENROLLED + " and e.grade = ?)", today, filters.grade());
    }

    private void and(String condition, Object... values) {
        text.append(' ').append(condition).append(' ');
        args.addAll(List.of(values));
    }
}
