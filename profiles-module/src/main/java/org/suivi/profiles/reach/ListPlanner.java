package org.suivi.profiles.reach;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;

/** Finds out in which order a list is read fastest, by what the server estimates. */
@ApplicationScoped
class ListPlanner {

    private static final int FEW_PROFILES = 5000;
    private static final String WITHIN_REACH =
            "select count(*) from (select 1 from profiles_reach where party_id in (?) limit %d) as few"
                    .formatted(FEW_PROFILES + 1);
    /** The server looks where each range begins and ends in its index, which takes no longer for a long one. */
    private static final String ESTIMATE = """
            explain select 1 from profiles_reach where party_id in (?) union all select 1 from profiles_profile""";
    private static final String OF_WORD = " union all select 1 from profiles_word where word >= ? and word < ?";
    private static final int ROWS = 8;
    /** InnoDB doubles what it estimates of a range that it has not read to the end, and not what it says of a table. */
    private static final int DOUBLED = 2;
    private static final String STUDENTS = """
            select count(*) from (select 1 from profiles_enrolment where institution_id in (?) limit %d) as few
            """.formatted(FEW_PROFILES + 1);

    private final Sql sql;

    @Inject
    ListPlanner(Sql sql) { this.sql = sql; }

    /** The words to start from to find that many rows fastest. */
    SearchStart start(List<Party> parties, List<String> words, int most) {
        if (words.isEmpty()) return SearchStart.WITHIN_REACH;
        List<Long> rows = estimates(parties, words);
        Map<String, Long> ofWords =
                IntStream.range(0, words.size()).boxed().collect(toMap(words::get, i -> rows.get(2 + i) / DOUBLED));
        List<String> rarestFirst = words.stream().sorted(Comparator.comparing(ofWords::get)).toList();
        int from = new SearchCosts(rows.get(0) / DOUBLED, rows.get(1), rarestFirst.stream().map(ofWords::get).toList())
                .best(most);
        if (from == 0) return SearchStart.WITHIN_REACH;
        return new SearchStart(rarestFirst.subList(0, from), rarestFirst.subList(from, rarestFirst.size()));
    }

    ListPlan plan(List<Party> parties, Set<UUID> institutions, Sort sort, SearchStart start) {
        if (!start.isWithinReach()) return ListPlan.FROM_WORDS;
        if (!institutions.isEmpty() && fewStudents(institutions)) return ListPlan.FROM_SCHOOL;
        return sort != Sort.NAME && manyWithinReach(parties) ? ListPlan.ALONG_PROFILES : ListPlan.ALONG_REACH;
    }

    boolean manyWithinReach(List<Party> parties) {
        return sql.row(WITHIN_REACH, ids(parties)).orElseThrow().number(0) > FEW_PROFILES;
    }

    /** About how much is within reach, how many profiles there are, and how many of them have each of the words. */
    private List<Long> estimates(List<Party> parties, List<String> words) {
        var args = new ArrayList<Object>(List.of(ids(parties)));
        words.forEach(word -> Collections.addAll(args, word, ListPlan.behind(word)));
        return sql.rows(ESTIMATE + OF_WORD.repeat(words.size()), args.toArray()).stream()
                .map(row -> row.raw(ROWS)).map(rows -> rows == null ? 1L : Math.max(1, Long.parseLong(rows))).toList();
    }

    private static List<UUID> ids(List<Party> parties) { return parties.stream().map(Party::id).toList(); }

    private boolean fewStudents(Set<UUID> institutions) {
        return sql.row(STUDENTS, institutions).orElseThrow().number(0) <= FEW_PROFILES;
    }
}
