package org.suivi.sharing.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Reads hooks as their program sees them. */
@ApplicationScoped
class HookQueries {

    private static final String HOOKS = """
        select id, url, types, state, reason, created_at, old_until, version,
               succeeded_at, failed_at, failure, failures, failing_since, next_at
          from sharing_webhook where client_id = :client
        """;

    private final EntityManager em;
    private final Clock clock;

    @Inject
    HookQueries(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** The oldest first. */
    List<HookView> all(Viewer program) {
        return Sql.of(em, HOOKS + " order by created_at, id").with("client", program.self().id()).rows().stream()
            .map(this::view).toList();
    }

    HookView one(Viewer program, UUID hook) {
        return Sql.of(em, HOOKS + " and id = :hook").with("client", program.self().id()).with("hook", hook).first()
            .map(this::view).orElseThrow(NotVisible::new);
    }

    private HookView view(Row row) {
        HookState state = row.constant(3, HookState.class);
        Instant old = Optional.ofNullable(row.instant(6)).filter(until -> until.isAfter(clock.instant())).orElse(null);
        boolean again = state == HookState.ACTIVE && row.number(11) > 0;
        var course = new HookView.Course(row.instant(8), row.instant(9), row.text(10), (int) row.number(11),
            row.instant(12), again ? row.instant(13) : null);
        return new HookView(row.uuid(0), row.text(1), Types.kept(row.text(2)), state,
            row.constant(4, PauseReason.class), row.instant(5), old, course, row.number(7));
    }
}
