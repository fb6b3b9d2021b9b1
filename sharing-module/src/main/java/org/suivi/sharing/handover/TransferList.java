package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.storage.Sql;

/** Lists offers: of a record, for an inbox, or as sent. */
@ApplicationScoped
class TransferList {

    private static final Duration SHOWN_AFTER_ANSWER = Duration.ofDays(30);

    private static final String INBOX = """
         where (h.to_id in (:parties) or :coordinator = 1 and h.to_workspace_id = :workspace)
        """;
    private static final String SENT = """
         where (h.from_id in (:parties) or h.offered_by = :self
                or :coordinator = 1 and h.from_workspace_id = :workspace)
        """;
    private static final String LATELY = """
           and (h.answered_at is null or h.answered_at > :since)
         order by h.open_record is null, coalesce(h.answered_at, h.offered_at) desc, h.id
         limit 200""";

    private static final String PAGE = """
         where (h.offered_by = :self or h.to_id = :workspace or h.from_id = :workspace
                or :coordinator = 1 and (h.to_workspace_id = :workspace or h.from_workspace_id = :workspace))
           and (:every = 1 or h.record_id = :record) and (:answered = 1 or h.open_record is not null)
           and (:begins = 1 or h.id > :after)
         order by h.id limit :limit""";

    private static final String TO_DO = """
        select count(*) from (
            select id from sharing_handover
             where :practitioner = 1 and to_id in (:parties) and state in ('PENDING', 'VIEWED')
            union
            select id from sharing_handover
             where :coordinator = 1 and to_workspace_id = :workspace and to_kind <> 'STAFF'
               and state in ('PENDING', 'VIEWED')) as asked""";

    private final EntityManager em;
    private final Clock clock;
    private final Access access;

    @Inject
    TransferList(EntityManager em, Clock clock, Access access) {
        this.em = em;
        this.clock = clock;
        this.access = access;
    }

    TransferView one(Viewer viewer, UUID handover) {
        return views(viewer, sql(TransferRow.SELECT + " where h.id = :id").with("id", handover)).stream()
            .filter(view -> TransferRow.concerns(viewer, view)).filter(view -> access.within(viewer, view.record()))
            .findFirst().orElseThrow(NotVisible::new);
    }

    List<TransferView> of(Viewer viewer, RecordId record) {
        return views(viewer, sql(TransferRow.SELECT + " where h.record_id = :record order by h.offered_at desc, h.id")
            .with("record", record.value()));
    }

    List<TransferView> inbox(Viewer viewer) { return lately(viewer, INBOX); }

    List<TransferView> sent(Viewer viewer) { return lately(viewer, SENT); }

    /** Those about people of other institutions than the viewer's are passed over. */
    List<TransferView> page(Viewer viewer, TransferQuery query) {
        List<TransferView> page = new ArrayList<>();
        UUID after = query.after();
        List<TransferView> next;
        do {
            next = next(viewer, query, after);
            next.stream().filter(one -> access.within(viewer, one.record())).forEach(page::add);
            if (!next.isEmpty()) after = next.get(next.size() - 1).id();
        } while (page.size() < query.limit() && next.size() == query.limit());
        return page.subList(0, Math.min(page.size(), query.limit()));
    }

    private List<TransferView> next(Viewer viewer, TransferQuery query, UUID after) {
        RecordId record = query.record();
        return views(viewer, sql(TransferRow.SELECT + PAGE)
            .with("self", viewer.self().id()).with("workspace", viewer.workspace().id())
            .with("coordinator", viewer.is(Role.COORDINATOR) ? 1 : 0).with("every", record == null ? 1 : 0)
            .with("record", record == null ? null : record.value()).with("answered", query.open() ? 0 : 1)
            .with("begins", after == null ? 1 : 0).with("after", after).with("limit", query.limit()));
    }

    /** How many offers the viewer may answer. */
    long todo(Viewer viewer) {
        return sql(TO_DO).with("parties", viewer.partyIds()).with("workspace", viewer.workspace().id())
            .with("practitioner", viewer.is(Role.PRACTITIONER) ? 1 : 0)
            .with("coordinator", viewer.is(Role.COORDINATOR) ? 1 : 0).number();
    }

    private List<TransferView> lately(Viewer viewer, String side) {
        return views(viewer, sql(TransferRow.SELECT + side + LATELY)
            .with("parties", viewer.partyIds()).with("self", viewer.self().id())
            .with("workspace", viewer.workspace().id()).with("coordinator", viewer.is(Role.COORDINATOR) ? 1 : 0)
            .with("since", clock.instant().minus(SHOWN_AFTER_ANSWER)));
    }

    private static List<TransferView> views(Viewer viewer, Sql sql) {
        return sql.rows().stream().map(row -> TransferRow.view(viewer, row)).toList();
    }

    private Sql sql(String text) { return Sql.of(em, text); }
}
