package org.suivi.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.profiles.names.Folding;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;

/**
 * Lists of records that a viewer has a right to, by custody or share, or as coordinator of the workspace; a program has
 * none by custody. What such a right shows decides what can be searched: a title that is not shown cannot be found by
 * its words either, nor a record by a person of another school.
 */
@ApplicationScoped
class RecordLists {

    private static final int WORDS = 6;

    /** Beyond so many the page is soon full when one walks along the records. */
    private static final int MANY = 20_000;

    /** The people that the viewer may know; the first of them by name. */
    private static final String COLUMNS = """
            select r.id, r.number, if(f.content, r.title, s.name), r.type, r.state, r.opened_on, r.service_id, s.name,
              c.holder_kind, c.holder_id, h.name,
              substring_index((
                select group_concat(p.name order by l.is_primary desc, l.since, p.sort_name separator '\\n')
                from records_link l join records_person p on p.profile_id = l.profile_id
                where l.record_id = r.id and l.open = 1 and %1$s), '\\n', 3),
              (select coalesce(count(*) - least(3, sum(%1$s)), 0) from records_link l
                where l.record_id = r.id and l.open = 1),
              r.activity_at
            from page f join records_record r on r.id = f.record_id
            join sharing_custody c on c.record_id = r.id
            join sharing_unit s on s.id = r.service_id
            join sharing_party h on h.id = c.holder_id
            """;

    private static final String PRIMARY = """
            left join records_link o on o.record_id = r.id and o.open = 1 and o.is_primary
            left join records_person q on q.profile_id = o.profile_id""";

    private final EntityManager manager;
    private final Today today;

    @Inject
    RecordLists(EntityManager manager, Today today) {
        this.manager = manager;
        this.today = today;
    }

    RecordPage page(Viewer viewer, RecordQuery query) {
        if (viewer.parties().isEmpty() || query.isInVain()) return new RecordPage(List.of(), 0);
        int total = count(viewer, query, RecordPage.COUNTED);
        boolean walked = total > RecordPage.COUNTED && query.sort() == RecordQuery.Sort.ACTIVITY
                && words(query).isEmpty() && count(viewer, query, MANY) > MANY;
        return new RecordPage(walked ? walked(viewer, query) : rows(viewer, query), total);
    }

    /** The records of a person, active ones first. */
    List<RecordSummary> ofProfile(Viewer viewer, ProfileId profile) {
        return reach(viewer, ReachSql.ofProfile() + " where " + WithinBounds.record(viewer, "r.id")
                + "), page as (select * from found) " + columns(viewer)
                + " order by r.state, r.opened_on desc, r.number desc")
                .with("profile", profile.value()).rows().stream().map(RecordLists::summary).toList();
    }

    List<RecordSummary> rows(Viewer viewer, RecordQuery query) {
        var order = order(query.sort());
        return filtered(viewer, query, ReachSql.all() + "where " + conditions(viewer, query, "a.content") + """
                ),
                page as (
                  select f.* from found f join records_record r on r.id = f.record_id
                  %1$s order by %2$s limit :limit offset :offset)
                %3$s %1$s order by %2$s""".formatted(PRIMARY, order, columns(viewer)))
                .with("limit", query.limit()).with("offset", query.offset())
                .rows().stream().map(RecordLists::summary).toList();
    }

    /** The same, for those who see most of what there is. */
    List<RecordSummary> walked(Viewer viewer, RecordQuery query) {
        return filtered(viewer, query, ReachSql.walked(conditions(viewer, query, "0")) + columns(viewer)
                + " order by r.activity_at desc, r.id desc").with("limit", query.limit()).with("offset", query.offset())
                .rows().stream().map(RecordLists::summary).toList();
    }

    /** Up to one more than that. */
    private int count(Viewer viewer, RecordQuery query, int most) {
        long number = filtered(viewer, query, ReachSql.counted(content -> conditions(viewer, query, content)))
                .with("most", most + 1).number();
        return (int) Math.min(number, most + 1);
    }

    private Sql filtered(Viewer viewer, RecordQuery query, String text) {
        var words = words(query);
        var sql = reach(viewer, text).with("state", query.state()).with("service", query.service())
                .with("holder", query.holder() == null ? null : query.holder().id());
        for (int i = 0; i < words.size(); i++)
            sql.with("begins" + letter(i), words.get(i) + "%").with("within" + letter(i), "% " + words.get(i) + "%");
        return sql;
    }

    private static List<String> words(RecordQuery query) {
        var words = new ArrayList<>(Folding.words(query.words()));
        return words.subList(0, Math.min(WORDS, words.size()));
    }

    private Sql reach(Viewer viewer, String text) {
        var sql = Sql.of(manager, text).with("parties", viewer.partyIds()).with("reads", viewer.is(Role.PRACTITIONER))
                .with("coordinates", viewer.is(Role.COORDINATOR)).with("workspace", viewer.workspace().id())
                .with("program", viewer.isClient());
        return WithinBounds.bind(sql, viewer, today.date());
    }

    private static String columns(Viewer viewer) {
        return COLUMNS.formatted(WithinBounds.person(viewer, "l.profile_id"));
    }

    /** @param content SQL for whether the content of the record is shown */
    private static String conditions(Viewer viewer, RecordQuery query, String content) {
        var all = new ArrayList<String>();
        all.add(WithinBounds.record(viewer, "r.id"));
        if (query.state() != null) all.add("r.state = :state");
        if (query.service() != null) all.add("r.service_id = :service");
        if (query.holder() != null) all.add("c.holder_id = :holder");
        var known = WithinBounds.person(viewer, "l.profile_id");
        IntStream.range(0, words(query).size()).mapToObj(word -> matches(word, known, content)).forEach(all::add);
        return all.stream().collect(Collectors.joining(" and "));
    }

    /** Names of values are made of letters only. */
    private static char letter(int word) { return (char) ('A' + word); }

    private static String matches(int word, String known, String content) {
        return """
                (concat(' ', lower(replace(r.number, '-', ' '))) like :within%1$s
                 or %3$s and concat(' ', r.sort_title) like :within%1$s
                 or exists (select 1 from records_link l join profiles_word w on w.profile_id = l.profile_id
                            where l.record_id = r.id and l.open = 1 and w.word like :begins%1$s and %2$s))"""
                .formatted(letter(word), known, content);
    }

    private static String order(RecordQuery.Sort sort) {
        return switch (sort) {
            case ACTIVITY -> "r.activity_at desc, r.id desc";
            case NUMBER -> "r.number desc";
            case TITLE -> "if(f.content, r.sort_title, ''), r.number";
            case PERSON -> "q.sort_name, r.number";
            case OPENED -> "r.opened_on desc, r.number desc";
        };
    }

    private static RecordSummary summary(Row row) {
        return new RecordSummary(new RecordId(row.uuid(0)), row.text(1), row.text(2), row.constant(3, RecordType.class),
                row.constant(4, RecordState.class), row.date(5), Party.service(row.uuid(6)), row.text(7),
                new Party(row.constant(8, Party.Kind.class), row.uuid(9)), row.text(10), row.text(11).lines().toList(),
                (int) row.number(12), row.instant(13));
    }
}
