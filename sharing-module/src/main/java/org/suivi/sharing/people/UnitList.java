package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Lists workspaces, services and teams. */
@ApplicationScoped
class UnitList {

    static final String UNITS = """
        select u.kind, u.id, u.name, if(u.kind = 'WORKSPACE', '', w.name), u.workspace_id,
               %s, u.closed_at is null, u.version
          from sharing_unit u join sharing_unit w on w.id = u.workspace_id
        """.formatted(Headcount.of("u"));

    private final EntityManager em;

    @Inject
    UnitList(EntityManager em) { this.em = em; }

    List<UnitView> all() {
        return views(Sql.of(em, UNITS + """
            order by w.search_key, w.id, field(u.kind, 'WORKSPACE', 'SERVICE', 'TEAM'), u.search_key"""));
    }

    UnitView one(UUID unit) {
        return views(Sql.of(em, UNITS + "where u.id = :unit").with("unit", unit)).stream().findFirst()
            .orElseThrow(NotVisible::new);
    }

    /** Open units of that kind inside a workspace. */
    List<UnitView> inside(Party workspace, Party.Kind kind) {
        return views(Sql.of(em, UNITS + """
            where u.workspace_id = :workspace and u.kind = :kind and u.closed_at is null order by u.search_key""")
            .with("workspace", workspace.id()).with("kind", kind));
    }

    /** Without how many people work there: every page asks for these. */
    List<PartyName> workspacesOf(UUID staff) {
        return Sql.of(em, """
                select u.id, u.name from sharing_unit u
                 where u.kind = 'WORKSPACE' and u.closed_at is null
                   and u.id in (select workspace_id from sharing_role where staff_id = :staff)
                 order by u.search_key""").with("staff", staff).rows().stream()
            .map(row -> new PartyName(Party.workspace(row.uuid(0)), row.text(1))).toList();
    }

    List<UnitView> unitsOf(UUID staff) {
        return views(Sql.of(em, UNITS + """
            join sharing_member m on m.unit_id = u.id where m.staff_id = :staff
            order by w.search_key, u.kind, u.search_key""").with("staff", staff));
    }

    /** The unit itself last, before it what is still open inside. */
    List<Party> openWithin(Party unit) {
        return Sql.of(em, """
                select kind, id from sharing_unit
                 where (id = :unit or workspace_id = :unit) and closed_at is null
                 order by kind = 'WORKSPACE'""").with("unit", unit.id()).rows().stream()
            .map(UnitList::party).toList();
    }

    private static List<UnitView> views(Sql sql) {
        return sql.rows().stream().map(row -> new UnitView(party(row), row.text(2), row.text(3),
            Party.workspace(row.uuid(4)), (int) row.number(5), row.flag(6), row.number(7))).toList();
    }

    private static Party party(Row row) { return new Party(row.constant(0, Party.Kind.class), row.uuid(1)); }
}
