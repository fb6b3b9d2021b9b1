package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.sql.Row;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;

/** Finds out, by counts that stop early, in which order a list is read fastest. */
@ApplicationScoped
class ListPlanner {

    private static final int FEW_WORDS = 2000;
    private static final int FEW_PROFILES = 5000;
    private static final String PROFILES_WITH_WORD = """
            (select count(*) from (select 1 from profiles_word where word >= ? and word < ? limit %d) as few)
            """.formatted(FEW_WORDS + 1);
    private static final String PROFILES_WITHIN_REACH = """
            select count(*) from (select 1 from profiles_reach where party_id in (?) limit %d) as few
            """.formatted(FEW_PROFILES + 1);

    private static final String STUDENTS = """
            select count(*) from (select 1 from profiles_enrolment where institution_id in (?) limit %d) as few
            """.formatted(FEW_PROFILES + 1);

    private final Sql sql;

    @Inject
    ListPlanner(Sql sql) { this.sql = sql; }

    /** The word that the fewest profiles have, null when there is no word or all of them are common. */
    String rarest(List<String> words) {
        if (words.isEmpty()) return null;
        var args = new ArrayList<Object>();
        words.forEach(word -> Collections.addAll(args, word, ListPlan.behind(word)));
        Row counts = sql.row("select " + String.join(", ", Collections.nCopies(words.size(), PROFILES_WITH_WORD)),
                args.toArray()).orElseThrow();
        int rarest = 0;
        for (int i = 1; i < words.size(); i++) if (counts.number(i) < counts.number(rarest)) rarest = i;
        return counts.number(rarest) > FEW_WORDS ? null : words.get(rarest);
    }

    ListPlan plan(List<Party> parties, Set<UUID> institutions, Sort sort, String rarest) {
        if (rarest != null) return ListPlan.FROM_WORD;
        if (!institutions.isEmpty() && fewStudents(institutions)) return ListPlan.FROM_SCHOOL;
        if (sort == Sort.NAME) return ListPlan.ALONG_REACH;
        long within = sql.row(PROFILES_WITHIN_REACH, parties.stream().map(Party::id).toList()).orElseThrow().number(0);
        return within > FEW_PROFILES ? ListPlan.ALONG_PROFILES : ListPlan.ALONG_REACH;
    }

    private boolean fewStudents(Set<UUID> institutions) {
        return sql.row(STUDENTS, institutions).orElseThrow().number(0) <= FEW_PROFILES;
    }
}
