package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
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

    private final EntityManager em;
    private final Clock clock;

    @Inject
    TransferList(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    TransferView one(Viewer viewer, UUID handover) {
        return views(viewer, sql(TransferRow.SELECT + " where h.id = :id").with("id", handover)).stream()
            .filter(view -> TransferRow.concerns(viewer, view)).findFirst().orElseThrow(NotVisible::new);
    }

    List<TransferView> of(Viewer viewer, RecordId record) {
        return views(viewer, sql(TransferRow.SELECT + " where h.record_id = :record order by h.offered_at desc, h.id")
            .with("record", record.value()));
    }

    List<TransferView> inbox(Viewer viewer) { return lately(viewer, INBOX); }

    List<TransferView> sent(Viewer viewer) { return lately(viewer, SENT); }

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
