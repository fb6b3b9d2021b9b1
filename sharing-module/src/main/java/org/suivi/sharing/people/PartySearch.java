package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Finds people and units by parts of their names, for pickers. */
@ApplicationScoped
class PartySearch {

    private static final String FOUND = """
        select p.kind, p.id, p.name, p.detail,
               coalesce((select group_concat(distinct w.name order by w.search_key separator ', ')
                           from sharing_role r join sharing_unit w on w.id = r.workspace_id and w.closed_at is null
                          where r.staff_id = p.id), ''),
               %s
          from sharing_party p
         where p.open and p.id <> :self
        """.formatted(Headcount.of("p"));
    private static final String HERE = """
         and (p.workspace_id = :workspace
              or p.id in (select staff_id from sharing_role where workspace_id = :workspace))
        """;
    private static final String EVERYWHERE = """
         and (p.kind <> 'STAFF'
              or exists (select 1 from sharing_staff s where s.id = p.id and s.active and not s.is_client))
        """;
    private static final String HOLDERS = " and p.id in (select party_id from sharing_holder)\n";
    private static final String NEAREST_FIRST = """
         order by p.workspace_id = :workspace
                  or p.id in (select staff_id from sharing_role where workspace_id = :workspace) desc,
                  p.search_key, p.id
         limit 12""";

    private final EntityManager em;

    @Inject
    PartySearch(EntityManager em) { this.em = em; }

    List<PartyView> find(Viewer viewer, String text, PartyScope scope) {
        if (SearchKey.isInVain(text)) return List.of();
        List<String> words = Arrays.stream(SearchKey.of(text).split(" ")).filter(word -> !word.isEmpty()).toList();
        String matching = words.stream().map(word -> " and p.search_key like '% " + word + "%'\n")
            .collect(Collectors.joining());
        return Sql.of(em, FOUND + among(scope) + matching + NEAREST_FIRST)
            .with("self", viewer.self().id()).with("workspace", viewer.workspace().id())
            .rows().stream().map(PartySearch::view).toList();
    }

    private static String among(PartyScope scope) {
        return switch (scope) {
            case HERE -> HERE;
            case EVERYWHERE -> EVERYWHERE;
            case HOLDERS -> HOLDERS;
        };
    }

    private static PartyView view(Row row) {
        String detail = Stream.of(row.text(3), row.text(4)).filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
        Party party = new Party(row.constant(0, Party.Kind.class), row.uuid(1));
        return new PartyView(party, row.text(2), detail, initials(row.text(2)), (int) row.number(5));
    }

    /** First letters of the first and the last word. */
    private static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words.length == 1 ? "" : first(words[words.length - 1]);
        return first(words[0]) + last;
    }

    private static String first(String word) { return word.substring(0, word.offsetByCodePoints(0, 1)); }
}
