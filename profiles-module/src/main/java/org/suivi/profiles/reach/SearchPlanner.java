package org.suivi.profiles.reach;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.suivi.profiles.reach.SearchStart.Where;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;

/**
 * Finds out where a search for words begins, by what the server estimates: it looks where each range begins and ends in
 * its index, which takes no longer for a long one.
 */
@ApplicationScoped
class SearchPlanner {

    /** Part of an index, as the end of a statement. */
    private record Range(String of, Object... args) {

        static Range reach(List<Party> parties) {
            return new Range("profiles_reach where party_id in (?)", parties.stream().map(Party::id).toList());
        }

        static Range word(String word) {
            return new Range("profiles_word where word >= ? and word < ?", word, ListPlan.behind(word));
        }

        static Range word(UUID workspace, String word) {
            return new Range("profiles_workspace_word where workspace_id = ? and word >= ? and word < ?",
                    workspace, word, ListPlan.behind(word));
        }
    }

    private static final Range PROFILES = new Range("profiles_profile");
    private static final int ROWS = 8;
    /** InnoDB doubles what it estimates of a range that it has not read to the end, and not what it says of a table. */
    private static final int DOUBLED = 2;

    private final Sql sql;

    @Inject
    SearchPlanner(Sql sql) { this.sql = sql; }

    /** The words to start from to find that many rows fastest. */
    SearchStart start(List<Party> parties, List<String> words, int most) {
        if (words.isEmpty()) return SearchStart.WITHIN_REACH;
        return ListPlan.workspace(parties).map(workspace -> start(parties, workspace, words, most))
                .orElseGet(() -> everywhere(estimates(everywhere(parties, words)), words, most).cheaper());
    }

    private SearchStart start(List<Party> parties, Party workspace, List<String> words, int most) {
        List<Party> others = parties.stream().filter(party -> !party.equals(workspace)).toList();
        List<Long> rows = estimates(Stream.of(everywhere(parties, words), Stream.of(Range.reach(others)),
                words.stream().map(word -> Range.word(workspace.id(), word))).flatMap(ranges -> ranges));
        int there = 2 + words.size();
        long besides = rows.get(there);
        SearchWay inWorkspace = SearchWay.of(Where.WORKSPACE, words, rows.subList(there + 1, rows.size()), besides,
                Math.max(1, rows.get(1) - besides), most);
        SearchWay everywhere = everywhere(rows.subList(0, there), words, most);
        return inWorkspace.both() < everywhere.either() ? inWorkspace.start() : everywhere.cheaper();
    }

    private static Stream<Range> everywhere(List<Party> parties, List<String> words) {
        return Stream.concat(Stream.of(PROFILES, Range.reach(parties)), words.stream().map(Range::word));
    }

    private static SearchWay everywhere(List<Long> rows, List<String> words, int most) {
        return SearchWay.of(Where.EVERYWHERE, words, rows.subList(2, rows.size()), rows.get(1), rows.get(0), most);
    }

    /** About how many rows each range has. */
    private List<Long> estimates(Stream<Range> ranges) {
        List<Range> all = ranges.toList();
        String explain = all.stream().map(range -> "select 1 from " + range.of())
                .collect(joining(" union all ", "explain ", ""));
        List<Long> rows = sql.rows(explain, all.stream().flatMap(range -> Arrays.stream(range.args())).toArray())
                .stream().map(row -> row.raw(ROWS)).map(SearchPlanner::number).toList();
        return Stream.concat(rows.stream().limit(1), rows.stream().skip(1).map(doubled -> doubled / DOUBLED)).toList();
    }

    private static long number(String rows) { return rows == null ? 1 : Math.max(1, Long.parseLong(rows)); }
}
