package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.storage.Row;

/** Finds out, by counts that stop early, in which order a list is read fastest. */
@ApplicationScoped
class ListPlanner {

    private static final int FEW_WITHIN_REACH = 500;
    private static final int FEW_WITH_WORD = 2000;
    private static final int FEW_PROFILES = 5000;
    /** As many profiles are looked through for several words that are all common. */
    private static final int MANY_WITH_WORD = 30_000;
    private static final String WITHIN_REACH =
            "(select count(*) from (select 1 from profiles_reach where party_id in (?) limit %d) as few)";
    private static final String WITH_WORD =
            "(select count(*) from (select 1 from profiles_word where word >= ? and word < ? limit %d) as few)";
    private static final String STUDENTS = """
            select count(*) from (select 1 from profiles_enrolment where institution_id in (?) limit %d) as few
            """.formatted(FEW_PROFILES + 1);

    private final Sql sql;

    @Inject
    ListPlanner(Sql sql) { this.sql = sql; }

    /**
     * The words to start from, the rarest first; empty when it is faster to go through what is within reach, because
     * that is little, or because every word is so common that a page is soon full.
     */
    List<String> start(List<Party> parties, List<String> words) {
        if (words.isEmpty()) return List.of();
        List<UUID> ids = parties.stream().map(Party::id).toList();
        List<Long> few = counts(ids, FEW_WITHIN_REACH, words, FEW_WITH_WORD);
        if (few.get(0) <= FEW_WITHIN_REACH) return List.of();
        if (least(few) <= FEW_WITH_WORD) return rarestFirst(words, few);
        if (words.size() == 1) return List.of();
        List<Long> many = counts(ids, FEW_PROFILES, words, MANY_WITH_WORD);
        boolean soonFull = many.get(0) <= FEW_PROFILES || least(many) > MANY_WITH_WORD;
        return soonFull ? List.of() : rarestFirst(words, many);
    }

    ListPlan plan(List<Party> parties, Set<UUID> institutions, Sort sort, List<String> start) {
        if (!start.isEmpty()) return ListPlan.FROM_WORD;
        if (!institutions.isEmpty() && fewStudents(institutions)) return ListPlan.FROM_SCHOOL;
        return sort != Sort.NAME && manyWithinReach(parties) ? ListPlan.ALONG_PROFILES : ListPlan.ALONG_REACH;
    }

    boolean manyWithinReach(List<Party> parties) {
        return counts(parties.stream().map(Party::id).toList(), FEW_PROFILES, List.of(), 0).get(0) > FEW_PROFILES;
    }

    /** How much is within reach, and how many profiles have each word; each no further than one above its limit. */
    private List<Long> counts(List<UUID> parties, int within, List<String> words, int with) {
        var args = new ArrayList<Object>(List.of(parties));
        words.forEach(word -> Collections.addAll(args, word, ListPlan.behind(word)));
        String ofWords = (", " + WITH_WORD.formatted(with + 1)).repeat(words.size());
        Row row = sql.row("select " + WITHIN_REACH.formatted(within + 1) + ofWords, args.toArray()).orElseThrow();
        return IntStream.rangeClosed(0, words.size()).mapToObj(row::number).toList();
    }

    private static long least(List<Long> counts) { return Collections.min(counts.subList(1, counts.size())); }

    private static List<String> rarestFirst(List<String> words, List<Long> counts) {
        return words.stream().sorted(Comparator.comparing(word -> counts.get(1 + words.indexOf(word)))).toList();
    }

    private boolean fewStudents(Set<UUID> institutions) {
        return sql.row(STUDENTS, institutions).orElseThrow().number(0) <= FEW_PROFILES;
    }
}
