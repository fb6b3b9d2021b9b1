package org.suivi.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.profiles.names.Folding;
import org.suivi.profiles.sql.Today;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;

/**
 * Lists of records that a viewer has a right to, by custody or share, or as coordinator of the workspace; a program has
 * none by custody. What such a right shows decides what can be searched: a title that is not shown cannot be found by
 * its words either, nor a record by a person of another school.
 */
@ApplicationScoped
class RecordLists {

    private static final int WORDS = 6;

    /** The records within reach; {@code content} is 1 where the right is more than to know that the record exists. */
    private static final String REACH = """
            with reach (record_id, content) as (
              select a.record_id, max(a.content) from (
                select s.record_id, :reads as content from %1$s sharing_held s %2$s
                where s.party_id in (:parties) and not :program
                union all
                select s.record_id, :reads and s.level <> 'SUMMARY' from %1$s sharing_granted s %2$s
                where s.party_id in (:parties)
                union all
                select s.record_id, 0 from %1$s sharing_custody s %2$s
                where :coordinates and s.workspace_id = :workspace
              ) a group by a.record_id),
            found (record_id, content) as (
              select r.id, a.content
              from reach a join records_record r on r.id = a.record_id
              join sharing_custody c on c.record_id = r.id
            """;
    private static final String OF_ALL = REACH.formatted("", "");
    private static final String OF_PROFILE = REACH.formatted("records_link o join",
            "on s.record_id = o.record_id and o.open = 1 and o.profile_id = :profile");
    /** The people that the viewer may know; the first of them by name. */
    private static final String COLUMNS = """
            select r.id, r.number, if(f.content, r.title, s.name), r.type, r.state, r.opened_on, r.service_id, s.name,
              c.holder_kind, c.holder_id, h.name,
              substring_index((
                select group_concat(p.name order by l.is_primary desc, l.since, p.sort_name separator '\\n')
                from records_link l join records_person p on p.profile_id = l.profile_id
                where l.record_id = r.id and l.open = 1 and %1$s), '\\n', 3),
              (select coalesce(count(*) - least(3, sum(%1$s)), 0) from records_link l where l.record_id = r.id and l.open = 1),
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
        if (viewer.parties().isEmpty()) return new RecordPage(List.of(), 0);
        return new RecordPage(rows(viewer, query), count(viewer, query));
    }

    /** The records of a person, active ones first. */
    List<RecordSummary> ofProfile(Viewer viewer, ProfileId profile) {
        return reach(viewer, OF_PROFILE + " where " + WithinBounds.record(viewer, "r.id")
                + "), page as (select * from found) " + columns(viewer)
                + " order by r.state, r.opened_on desc, r.number desc")
                .with("profile", profile.value()).rows().stream().map(RecordLists::summary).toList();
    }

    private List<RecordSummary> rows(Viewer viewer, RecordQuery query) {
        var order = order(query.sort());
        return filtered(viewer, query, """
                page as (
                  select f.* from found f join records_record r on r.id = f.record_id
                  %1$s order by %2$s limit :limit offset :offset)
                %3$s %1$s order by %2$s""".formatted(PRIMARY, order, columns(viewer)))
                .with("limit", query.limit()).with("offset", query.offset())
                .rows().stream().map(RecordLists::summary).toList();
    }

    private int count(Viewer viewer, RecordQuery query) {
        return filtered(viewer, query, "page as (select 1 from found limit :most) select count(*) from page")
                .with("most", RecordPage.COUNTED + 1).first().map(row -> (int) row.number(0)).orElseThrow();
    }

    private Sql filtered(Viewer viewer, RecordQuery query, String rest) {
        var words = new ArrayList<>(Folding.words(query.words()));
        var used = words.subList(0, Math.min(WORDS, words.size()));
        var sql = reach(viewer, OF_ALL + conditions(viewer, query, used.size()) + "),\n" + rest)
                .with("state", query.state()).with("service", query.service())
                .with("holder", query.holder() == null ? null : query.holder().id());
        for (int i = 0; i < used.size(); i++)
            sql.with("begins" + letter(i), used.get(i) + "%").with("within" + letter(i), "% " + used.get(i) + "%");
        return sql;
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

    private static String conditions(Viewer viewer, RecordQuery query, int words) {
        var all = new ArrayList<String>();
        all.add(WithinBounds.record(viewer, "r.id"));
        if (query.state() != null) all.add("r.state = :state");
        if (query.service() != null) all.add("r.service_id = :service");
        if (query.holder() != null) all.add("c.holder_id = :holder");
        var known = WithinBounds.person(viewer, "l.profile_id");
        IntStream.range(0, words).mapToObj(word -> matches(word, known)).forEach(all::add);
        return "where " + all.stream().collect(Collectors.joining(" and "));
    }

    /** Names of values are made of letters only. */
    private static char letter(int word) { return (char) ('A' + word); }

    private static String matches(int word, String known) {
        return """
                (concat(' ', lower(replace(r.number, '-', ' '))) like :within%1$s
                 or a.content and concat(' ', r.sort_title) like :within%1$s
                 or exists (select 1 from records_link l join profiles_word w on w.profile_id = l.profile_id
                            where l.record_id = r.id and l.open = 1 and w.word like :begins%1$s and %2$s))"""
                .formatted(letter(word), known);
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
