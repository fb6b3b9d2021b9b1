package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.suivi.sharing.Party;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.access.RightPath;
import org.suivi.sharing.people.Headcount;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Lists who has access to a record. */
@ApplicationScoped
class ShareList {

    private static final String ALL = """
        select p.kind, p.id, p.name, p.detail,
               %s,
               r.level, r.path, r.since, g.given_by_name, g.message, r.up_to, g.ends_on
          from sharing_right r
          join sharing_party p on p.id = r.party_id
          left join sharing_grant g
            on g.record_id = r.record_id and g.open_party = r.party_id and r.path = 'GRANT'
         where r.record_id = :record
         order by r.path = 'GRANT', p.search_key, p.id""".formatted(Headcount.of("p"));

    private final EntityManager em;

    @Inject
    ShareList(EntityManager em) { this.em = em; }

    List<ShareView> of(Permit permit) {
        boolean mayChange = permit.atLeast(Level.FULL);
        return Sql.of(em, ALL).with("record", permit.record().value()).rows().stream()
            .map(row -> view(row, mayChange)).toList();
    }

    private static ShareView view(Row row, boolean mayChange) {
        RightPath.Kind path = row.constant(6, RightPath.Kind.class);
        return new ShareView(new Party(row.constant(0, Party.Kind.class), row.uuid(1)), row.text(2), row.text(3),
            (int) row.number(4), row.constant(5, Level.class), path, row.instant(7), row.text(8), row.text(9),
            row.instant(10), row.date(11), mayChange && path == RightPath.Kind.GRANT);
    }
}
