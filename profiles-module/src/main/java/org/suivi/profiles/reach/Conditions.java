package org.suivi.profiles.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.suivi.profiles.names.SearchWords;

/** What a row must fulfil to be in a list, as SQL over {@code profiles_reach r} and {@code profiles_profile p}. */
class Conditions {

    private static final String ENROLLED = """
            and exists (select 1 from profiles_enrolment e where e.profile_id = p.id
                 and (e.until_on is null or e.until_on >= ?)""";
    private static final String NO_ACTIVE_RECORD = """
             and not exists (select 1 from profiles_follow f where f.profile_id = p.id and f.active)""";
    private static final String ALERT = """
             exists (select 1 from profiles_alert a where a.profile_id = p.id
                 and (a.until_on is null or a.until_on >= ?))""";
    private static final String WORD = """
             and exists (select 1 from profiles_word w where w.profile_id = r.profile_id
                 and w.word >= ? and w.word < ?)""";
    /** Sorts behind every letter and digit. */
    private static final String LAST = "~";

    private final StringBuilder text = new StringBuilder();
    private final List<Object> args = new ArrayList<>();

    Conditions(ProfileQuery query, LocalDate today) {
        text.append(of(query.view())).append(' ');
        only(query.only(), today);
        for (String word : SearchWords.ofQuery(query.words())) and(WORD, word, word + LAST);
    }

    String text() { return text.toString(); }

    List<Object> args() { return args; }

    private static String of(ProfileQuery.View view) {
        return switch (view) {
            case MINE -> " and p.state = 'ACTIVE' and r.active and r.via <> r.profile_id";
            case ACTIVE -> " and p.state = 'ACTIVE' and r.active";
            case ARCHIVED -> " and p.state = 'ARCHIVED'";
            case WITHOUT_RECORD -> " and p.state = 'ACTIVE' and r.active " + NO_ACTIVE_RECORD;
        };
    }

    private void only(ProfileQuery.Filters filters, LocalDate today) {
        if (filters.variant() == ProfileQuery.Variant.CLIENT) and(" and p.is_client");
        if (filters.variant() == ProfileQuery.Variant.STUDENT) and(" and p.is_student");
        if (filters.birthYear() != null) and(" and p.birth like ?", filters.birthYear() + "%");
        if (filters.withAlert() != null) and((filters.withAlert() ? " and " : " and not ") + ALERT, today);
        enrolled(filters, today);
    }

    private void enrolled(ProfileQuery.Filters filters, LocalDate today) {
        if (filters.institution() != null && filters.grade() != null)
            and(ENROLLED + " and e.institution_id = ? and e.grade = ?)", today, filters.institution(), filters.grade());
        else if (filters.institution() != null)
            and(ENROLLED + " and e.institution_id = ?)", today, filters.institution());
        else if (filters.grade() != null) and(ENROLLED + " and e.grade = ?)", today, filters.grade());
    }

    private void and(String condition, Object... values) {
        text.append(condition).append(' ');
        args.addAll(List.of(values));
    }
}
