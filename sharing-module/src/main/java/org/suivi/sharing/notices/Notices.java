package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** What a member of staff should hear of: shares, transfers and answers that concern them or their units. */
@Transactional
@UseCase(quiet = true)
@ApplicationScoped
public class Notices {

    private static final String LATEST = """
        select id, kind, by_name, unit_name, record_id, profile_id, handover_id, at, read_at is not null
          from sharing_notice where staff_id = :staff order by at desc, id desc limit 100""";
    private static final String READ = "update sharing_notice set read_at = :now where read_at is null"
        + " and staff_id = :staff";

    private final EntityManager em;
    private final Clock clock;

    @Inject
    Notices(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** The latest hundred, newest first. */
    public List<NoticeView> list(Viewer viewer) {
        return sql(viewer, LATEST).rows().stream().map(Notices::view).toList();
    }

    /** How many are not read yet; an offer counts as something to answer, not as news besides. */
    public long unread(Viewer viewer) {
        return sql(viewer, """
            select count(*) from sharing_notice
             where staff_id = :staff and read_at is null and kind <> 'notice.transfer-offered'""").number();
    }

    /** Does nothing for a notice of someone else. */
    public void markRead(Viewer viewer, UUID notice) {
        sql(viewer, READ + " and id = :notice").with("now", clock.instant()).with("notice", notice).run();
    }

    public void markAllRead(Viewer viewer) { sql(viewer, READ).with("now", clock.instant()).run(); }

    private Sql sql(Viewer viewer, String text) { return Sql.of(em, text).with("staff", viewer.self().id()); }

    private static NoticeView view(Row row) {
        return new NoticeView(row.uuid(0), row.text(1), row.text(2), row.text(3), record(row.uuid(4)),
            profile(row.uuid(5)), row.uuid(6), row.instant(7), row.flag(8));
    }

    private static RecordId record(UUID id) { return id == null ? null : new RecordId(id); }

    private static ProfileId profile(UUID id) { return id == null ? null : new ProfileId(id);
    }
}
