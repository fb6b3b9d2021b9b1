package org.suivi.sharing.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Scope;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.feed.FeedFront;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/**
 * Who may send for a hook, and how far it came, each in a short transaction. A turn ends by itself after a while, so
 * that a server that is lost holds nothing up; everything that is noted counts only for the turn of now.
 */
@ApplicationScoped
@Transactional
class HookTurns {

    /** Longer than sending one message may take. */
    private static final Duration TURN = Duration.ofMinutes(1);

    private static final String TAKE = """
        update sharing_webhook set turn = :token, turn_until = :until
         where id = :hook and state = 'ACTIVE' and next_at <= :now and (turn_until is null or turn_until <= :now)""";

    private static final String DUE = """
        select id from sharing_webhook
         where state = 'ACTIVE' and next_at <= :now and (turn_until is null or turn_until <= :now) and place <> :end
         order by next_at limit 100""";

    private final EntityManager em;
    private final FeedFront front;
    private final HookSecrets secrets;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HookTurns(EntityManager em, FeedFront front, HookSecrets secrets, AuditTrail audit, Clock clock) {
        this.em = em;
        this.front = front;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hooks with something before them in the feed, those that have waited longest first. */
    List<UUID> due() {
        return Sql.of(em, DUE).with("now", clock.instant()).with("end", front.now()).rows().stream()
            .map(row -> row.uuid(0)).toList();
    }

    /** Nothing when somebody else is at it, or nothing is to be sent now. */
    Optional<Turn> take(UUID hook) {
        Instant now = clock.instant();
        UUID token = NewId.next();
        int taken = Sql.of(em, TAKE).with("token", token).with("until", now.plus(TURN)).with("hook", hook)
            .with("now", now).run();
        if (taken == 0) return Optional.empty();
        return Sql.of(em, "select client_id, scopes, url, types, place, failures from sharing_webhook where id = :hook")
            .with("hook", hook).first().map(row -> new Turn(hook, token, row.uuid(0), Scope.kept(row.text(1)),
                row.text(2), Types.kept(row.text(3)), row.text(4), (int) row.number(5)));
    }

    /** What messages are signed with at this moment. */
    List<String> secrets(UUID hook) {
        Row row = Sql.of(em, "select secret, old_secret, old_until from sharing_webhook where id = :hook")
            .with("hook", hook).first().orElseThrow(NotVisible::new);
        List<String> open = new ArrayList<>(List.of(secrets.open(hook, row.bytes(0))));
        boolean both = row.instant(2) != null && row.instant(2).isAfter(clock.instant());
        if (both) open.add(secrets.open(hook, row.bytes(1)));
        return open;
    }

    /** The message before the place was taken. @return whether the turn goes on */
    boolean taken(Turn turn, String place) {
        Instant now = clock.instant();
        return of(turn, """
                update sharing_webhook
                   set place = :place, turn_until = :until, succeeded_at = :now, failures = 0, failing_since = null
                 where id = :hook and turn = :token""")
            .with("place", place).with("until", now.plus(TURN)).with("now", now).run() == 1;
    }

    /** Everything before the place was taken or is not for this program; others may come first now. */
    void pass(Turn turn, String place) {
        of(turn, """
                update sharing_webhook set place = :place, turn = null, turn_until = null, next_at = :now
                 where id = :hook and turn = :token""")
            .with("place", place).with("now", clock.instant()).run();
    }

    /** Looks again later, without holding anything against the address. */
    void rest(Turn turn, Duration pause) {
        of(turn, """
                update sharing_webhook set turn = null, turn_until = null, next_at = :next
                 where id = :hook and turn = :token""")
            .with("next", clock.instant().plus(pause)).run();
    }

    /** A message was not taken: it is sent again later, until patience ends. */
    void failed(Turn turn, Outcome outcome) {
        Instant now = clock.instant();
        Instant since = since(turn.hook()).orElse(now);
        int failures = turn.failures() + 1;
        int mine = of(turn, """
                update sharing_webhook
                   set turn = null, turn_until = null, failures = :failures, failing_since = :since, failed_at = :now,
                       failure = :failure, next_at = :next
                 where id = :hook and turn = :token""")
            .with("failures", failures).with("since", since).with("now", now).with("failure", outcome.failure())
            .with("next", Backoff.next(failures, since, now, outcome.pause())).run();
        if (mine == 0) return;
        if (outcome.isGone()) paused(turn, PauseReason.GONE);
        else if (Backoff.isOver(since, now)) paused(turn, PauseReason.FAILING);
    }

    /** No more is sent until the program says so. */
    void pause(Turn turn, PauseReason reason) {
        int mine = of(turn, "update sharing_webhook set turn = null, turn_until = null "
            + "where id = :hook and turn = :token").run();
        if (mine == 1) paused(turn, reason);
    }

    private void paused(Turn turn, PauseReason reason) {
        Sql.of(em, """
                update sharing_webhook set state = 'PAUSED', reason = :reason, version = version + 1
                 where id = :hook""")
            .with("reason", reason).with("hook", turn.hook()).run();
        audit.systemRow("Webhook.paused", turn.hook(), turn.client());
    }

    private Optional<Instant> since(UUID hook) {
        return Sql.of(em, "select failing_since from sharing_webhook where id = :hook for update").with("hook", hook)
            .first().map(row -> row.instant(0));
    }

    private Sql of(Turn turn, String text) {
        return Sql.of(em, text).with("hook", turn.hook()).with("token", turn.token());
    }
}
