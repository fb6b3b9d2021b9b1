package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Lists the people who work here, with their workspaces, roles and units. */
@ApplicationScoped
class StaffList {

    private static final String STAFF = """
        select s.id, s.family_name, s.given_name, s.title, s.email, a.login, s.active,
               a.password_hash is not null, s.version, w.id, w.name, r.role
          from sharing_staff s
          left join sharing_account a on a.staff_id = s.id
          left join sharing_role r on r.staff_id = s.id
          left join sharing_unit w on w.id = r.workspace_id
        """;

    private final EntityManager em;
    private final UnitList units;

    @Inject
    StaffList(EntityManager em, UnitList units) {
        this.em = em;
        this.units = units;
    }

    /** Everyone whose name contains the words, those who have left last; units are not filled in. */
    List<StaffView> all(String words) {
        if (SearchKey.isInVain(words)) return List.of();
        Sql found = Sql.of(em, STAFF + """
             where not s.is_client and s.search_key like concat('%', :key, '%')
             order by not s.active, s.family_name, s.given_name, s.id, w.search_key, r.role""")
            .with("key", SearchKey.of(words).stripTrailing());
        return grouped(found.rows(), List.of());
    }

    StaffView one(UUID staff) {
        List<Row> rows = Sql.of(em, STAFF + " where s.id = :staff and not s.is_client order by w.search_key, r.role")
            .with("staff", staff).rows();
        return grouped(rows, units.unitsOf(staff)).stream().findFirst().orElseThrow(NotVisible::new);
    }

    private static List<StaffView> grouped(List<Row> rows, List<UnitView> units) {
        Map<UUID, List<Row>> people = new LinkedHashMap<>();
        rows.forEach(row -> people.computeIfAbsent(row.uuid(0), id -> new ArrayList<>()).add(row));
        return people.values().stream().map(of -> view(of, units)).toList();
    }

    private static StaffView view(List<Row> rows, List<UnitView> units) {
        Row one = rows.get(0);
        return new StaffView(one.uuid(0), one.text(1), one.text(2), one.text(3), one.text(4), one.text(5),
            one.flag(6), one.flag(7), places(rows), units, one.number(8));
    }

    private static List<StaffView.Place> places(List<Row> rows) {
        Map<UUID, StaffView.Place> places = new LinkedHashMap<>();
        for (Row row : rows)
            if (row.uuid(9) != null) places.computeIfAbsent(row.uuid(9), id -> place(row)).roles()
                .add(row.constant(11, Role.class));
        return List.copyOf(places.values());
    }

    private static StaffView.Place place(Row row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        return new StaffView.Place(Party.workspace(row.uuid(9)), row.text(10), roles);
    }
}
