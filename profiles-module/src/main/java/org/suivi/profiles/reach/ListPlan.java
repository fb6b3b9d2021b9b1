package org.suivi.profiles.reach;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suivi.sharing.Party;

/**
 * The order in which a list reads its tables. MariaDB is told, since it would otherwise sort everything within reach
 * before it cuts the page: {@code straight_join} keeps the order, {@code group by} follows the index without sorting.
 */
enum ListPlan {

    /** Along the sorted rows of each party, until the page is full: no words, or words that many have. */
    ALONG_REACH("profiles_reach r join profiles_profile p on p.id = r.profile_id"),

    /** Along the first rows of each party only, to say how many there are at least. */
    AT_A_GLANCE("(select party_id, sort_name, profile_id, via, active from profiles_reach where party_id = ? "
            + "order by sort_name, profile_id limit 2500) as r join profiles_profile p on p.id = r.profile_id"),

    /** From the profiles that have the words to start from, and all the others, to those of them within reach. */
    FROM_WORDS("(%s) as k %s join profiles_reach r on r.profile_id = k.profile_id "
            + "join profiles_profile p on p.id = r.profile_id"),

    /**
     * The same among those whom the viewer's workspace reaches, whose words are a small part of all. The few who are
     * reached through the other parties are gone through beside them.
     */
    FROM_WORKSPACE(FROM_WORDS.tables),

    /** From the students of the institutions that the viewer is limited to. */
    FROM_SCHOOL("profiles_enrolment k join profiles_reach r on r.profile_id = k.profile_id "
            + "join profiles_profile p on p.id = r.profile_id"),

    /** Along an index of profiles, for viewers who see so many that sorting them would take long. */
    ALONG_PROFILES("profiles_profile p");

    private static final String BRANCH = """
            (select straight_join %1$s as sort_key, r.profile_id from %2$s
              where r.party_id = ? %3$s group by %1$s, r.profile_id order by 1%4$s, 2%4$s limit %5$d)
            """;
    private static final String WORDS = """
            (select straight_join %1$s as sort_key, r.profile_id from %2$s
              where r.party_id in (?) %3$s
              group by %1$s, r.profile_id order by 1%4$s, 2%4$s limit %5$d)
            """;
    private static final String EVERYWHERE = "select profile_id from profiles_word where word >= ? and word < ?";
    private static final String IN_WORKSPACE =
            "select profile_id from profiles_workspace_word where workspace_id = ? and word >= ? and word < ?";
    private static final String ALSO =
            " join profiles_word k%1$d on k%1$d.profile_id = %2$s.profile_id and k%1$d.word >= ? and k%1$d.word < ? ";
    private static final String BESIDES = "profiles_reach r %s join profiles_profile p on p.id = r.profile_id";
    private static final String PROFILES = """
            (select straight_join %1$s as sort_key, p.id as profile_id from %2$s
              where (select 1 from profiles_reach r
                      where r.profile_id = p.id and r.party_id in (?) %3$s limit 1) is not null
                    %4$s order by 1%5$s, 2%5$s limit %6$d)
            """;
    private static final String ENROLLED = " and k.institution_id in (?) ";
    /** Sorts behind every letter and digit. */
    private static final String LAST = "~";

    private final String tables;

    ListPlan(String tables) { this.tables = tables; }

    /** The first word that no longer begins with that one. */
    static String behind(String word) { return word + LAST; }

    /** The workspace among the parties of a viewer, who works in one at a time; empty when they see through others. */
    static Optional<Party> workspace(List<Party> parties) {
        return parties.stream().filter(party -> party.kind() == Party.Kind.WORKSPACE).findFirst();
    }

    /** The keys and ids of the first rows; parameters are added in the order of the text. */
    String rows(List<Party> parties, ListRequest list, List<Object> args) {
        return switch (this) {
            case ALONG_PROFILES -> profiles(parties, list, args);
            case FROM_WORDS -> words(parties, EVERYWHERE, List.of(), list, args);
            case FROM_WORKSPACE -> inWorkspace(parties, list, args);
            default -> parties.stream().map(party -> branch(party, list, args)).collect(joining(" union "));
        };
    }

    private String branch(Party party, ListRequest list, List<Object> args) {
        args.add(party.id());
        if (this == AT_A_GLANCE) args.add(party.id());
        if (this == FROM_SCHOOL) args.add(list.institutions());
        args.addAll(list.withWords().args());
        String conditions = (this == FROM_SCHOOL ? ENROLLED : "") + list.ofPath() + list.withWords().text();
        return BRANCH.formatted(list.key(), tables, conditions, list.down(), list.most());
    }

    private String inWorkspace(List<Party> parties, ListRequest list, List<Object> args) {
        List<Party> workspace = workspace(parties).stream().toList();
        List<Party> others = parties.stream().filter(party -> !workspace.contains(party)).toList();
        String found = words(workspace, IN_WORKSPACE, ids(workspace), list, args);
        return others.isEmpty() ? found : found + " union " + besides(others, list, args);
    }

    /**
     * Several words that are common each are intersected: both ranges of the index are read in one go, which takes a
     * tenth of looking the second word up for everybody who has the first.
     */
    private String words(List<Party> parties, String range, List<UUID> of, ListRequest list, List<Object> args) {
        SearchStart start = list.start();
        for (String word : start.from()) {
            args.addAll(of);
            Collections.addAll(args, word, behind(word));
        }
        String from = String.join(" intersect ", Collections.nCopies(start.from().size(), range));
        return words(parties, tables.formatted(from, also(start.also(), "k", args)), list, args);
    }

    /** Looks the rarest word up first: few have it, and nothing else is looked up for the others. */
    private static String besides(List<Party> parties, ListRequest list, List<Object> args) {
        SearchStart start = list.start();
        List<String> words = Stream.concat(start.from().stream(), start.also().stream()).toList();
        return words(parties, BESIDES.formatted(also(words, "r", args)), list, args);
    }

    private static String also(List<String> words, String of, List<Object> args) {
        words.forEach(word -> Collections.addAll(args, word, behind(word)));
        return IntStream.range(0, words.size()).mapToObj(i -> ALSO.formatted(i, of)).collect(joining());
    }

    private static String words(List<Party> parties, String tables, ListRequest list, List<Object> args) {
        args.add(ids(parties));
        args.addAll(list.conditions().args());
        return WORDS.formatted(list.key(), tables, list.ofPath() + list.conditions().text(), list.down(),
                list.most());
    }

    private String profiles(List<Party> parties, ListRequest list, List<Object> args) {
        args.add(ids(parties));
        args.addAll(list.withWords().args());
        return PROFILES.formatted(list.key(), tables, list.ofPath(), list.withWords().text(),
                list.down(), list.most());
    }

    private static List<UUID> ids(List<Party> parties) { return parties.stream().map(Party::id).toList(); }
}
