package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.sharing.Party;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Lists open units and active professionals of the whole organisation, by the page. */
@ApplicationScoped
class WorkplaceList {

    private static final String UNITS = UnitList.UNITS + " where u.kind = :kind and u.closed_at is null ";

    private static final String PEOPLE = """
        with professional (id) as (
          select distinct s.id from sharing_staff s
            join sharing_role r on r.staff_id = s.id and r.role = 'PRACTITIONER'
            join sharing_unit w on w.id = r.workspace_id and w.closed_at is null
           where s.active and not s.is_client %s order by s.id limit :limit)
        select s.id, s.given_name, s.family_name, s.title,
               (select group_concat('WORKSPACE:', r.workspace_id order by r.workspace_id) from sharing_role r
                  join sharing_unit w on w.id = r.workspace_id and w.closed_at is null
                 where r.staff_id = s.id and r.role = 'PRACTITIONER'),
               (select group_concat(u.kind, ':', u.id order by u.id) from sharing_member m
                  join sharing_unit u on u.id = m.unit_id and u.closed_at is null
                 where m.staff_id = s.id)
          from professional p join sharing_staff s on s.id = p.id
         order by s.id""";

    private final EntityManager em;

    @Inject
    WorkplaceList(EntityManager em) { this.em = em; }

    List<UnitView> units(Party.Kind kind, UUID workspace, Slice slice) {
        if (SearchKey.isInVain(slice.words())) return List.of();
        String within = workspace == null ? "" : " and u.workspace_id = :workspace";
        return sliced(UNITS + within + condition("u", slice) + " order by u.id limit :limit", slice)
            .with("kind", kind).with("workspace", workspace).rows().stream().map(WorkplaceList::unit).toList();
    }

    Optional<UnitView> unit(Party unit) {
        return Sql.of(em, UNITS + " and u.id = :id").with("kind", unit.kind()).with("id", unit.id())
            .first().map(WorkplaceList::unit);
    }

    List<ProfessionalView> professionals(UUID unit, Slice slice) {
        if (SearchKey.isInVain(slice.words())) return List.of();
        String within = unit == null ? "" : """
             and (r.workspace_id = :unit
                  or exists (select 1 from sharing_member m where m.staff_id = s.id and m.unit_id = :unit))""";
        return sliced(PEOPLE.formatted(within + condition("s", slice)), slice).with("unit", unit)
            .rows().stream().map(WorkplaceList::professional).toList();
    }

    Optional<ProfessionalView> professional(UUID staff) {
        return Sql.of(em, PEOPLE.formatted(" and s.id = :staff")).with("staff", staff).with("limit", 1)
            .first().map(WorkplaceList::professional);
    }

    private Sql sliced(String text, Slice slice) {
        return Sql.of(em, text).with("after", slice.after()).with("limit", slice.limit());
    }

    /** Folded words are made of letters and digits only, so that they can stand in the text. */
    private static String condition(String table, Slice slice) {
        String words = Arrays.stream(SearchKey.of(slice.words() == null ? "" : slice.words()).split(" "))
            .filter(word -> !word.isEmpty()).map(word -> " and " + table + ".search_key like '% " + word + "%'")
            .collect(Collectors.joining());
        return words + (slice.after() == null ? "" : " and " + table + ".id > :after");
    }

    private static UnitView unit(Row row) {
        return new UnitView(new Party(row.constant(0, Party.Kind.class), row.uuid(1)), row.text(2), row.text(3),
            Party.workspace(row.uuid(4)), (int) row.number(5), row.flag(6), row.number(7));
    }

    private static ProfessionalView professional(Row row) {
        String units = row.text(5) == null ? row.text(4) : row.text(4) + "," + row.text(5);
        return new ProfessionalView(row.uuid(0), row.text(1), row.text(2), row.text(3),
            Arrays.stream(units.split(",")).map(Party::of).toList());
    }
}
