package org.suivi.sharing.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.Scopes;
import org.suivi.sharing.storage.Sql;

/** Writes what programs say about their hooks. Whoever is sending for one loses the turn, where that matters. */
@ApplicationScoped
class HookRows {

    private static final String TAKE_UP = """
        turn = null, turn_until = null, failures = 0, failing_since = null, next_at = :now, version = version + 1""";

    private final EntityManager em;
    private final Clock clock;

    @Inject
    HookRows(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** How many there are; nobody else adds one meanwhile. */
    long count(Viewer program) {
        Sql.of(em, "select 1 from sharing_client where id = :client for update").with("client", client(program)).rows();
        return Sql.of(em, "select count(*) from sharing_webhook where client_id = :client")
            .with("client", client(program)).number();
    }

    /** @param place where in the feed it begins */
    UUID add(Viewer program, HookSettings settings, String place) {
        UUID id = NewId.next();
        PauseReason reason = reason(settings.state());
        Sql.of(em, """
                insert into sharing_webhook (id, client_id, created_at, version, url, types, scopes, secret, state,
                                             reason, place, next_at)
                values (:id, :client, :now, 1, :url, :types, :scopes, '', :state, :reason, :place, :now)""")
            .with("id", id).with("client", client(program)).with("now", clock.instant())
            .with("url", settings.address().toString()).with("types", Types.text(settings.types()))
            .with("scopes", scopes(program)).with("state", settings.state()).with("reason", reason)
            .with("place", place).run();
        return id;
    }

    /** The version of a hook of the program, which nobody else changes meanwhile. */
    long lock(Viewer program, UUID hook) {
        return Sql.of(em, "select version from sharing_webhook where id = :hook and client_id = :client for update")
            .with("hook", hook).with("client", client(program)).first().orElseThrow(NotVisible::new).number(0);
    }

    void describe(Viewer program, UUID hook, HookSettings settings) {
        hook(hook, "update sharing_webhook set url = coalesce(:url, url), types = :types, scopes = :scopes,"
                + " state = :state, reason = :reason, " + TAKE_UP + " where id = :hook")
            .with("url", settings.address() == null ? null : settings.address().toString())
            .with("types", Types.text(settings.types())).with("scopes", scopes(program))
            .with("state", settings.state()).with("reason", reason(settings.state())).run();
    }

    void move(UUID hook, String place) {
        hook(hook, "update sharing_webhook set place = :place, " + TAKE_UP + " where id = :hook")
            .with("place", place).run();
    }

    void secret(UUID hook, byte[] sealed) {
        Sql.of(em, "update sharing_webhook set secret = :secret where id = :hook").with("secret", sealed)
            .with("hook", hook).run();
    }

    /** The secret of now signs along until then, unless nobody can open it. */
    void rotate(UUID hook, byte[] sealed, Instant until) {
        Sql.of(em, """
                update sharing_webhook
                   set old_secret = if(reason = :lost, null, secret), old_until = if(reason = :lost, null, :until),
                       secret = :secret, version = version + 1
                 where id = :hook""")
            .with("lost", PauseReason.SECRET_LOST).with("until", until).with("secret", sealed).with("hook", hook).run();
    }

    void remove(UUID hook) {
        Sql.of(em, "delete from sharing_webhook where id = :hook").with("hook", hook).run();
    }

    /** @return whether no test was begun since then */
    boolean beginTest(UUID hook, Instant since) {
        return hook(hook, """
                update sharing_webhook set tested_at = :now
                 where id = :hook and (tested_at is null or tested_at <= :since)""").with("since", since).run() == 1;
    }

    private Sql hook(UUID hook, String text) {
        return Sql.of(em, text).with("hook", hook).with("now", clock.instant());
    }

    private static PauseReason reason(HookState state) {
        return state == HookState.PAUSED ? PauseReason.ASKED : null;
    }

    private static String scopes(Viewer program) {
        return Scopes.text(Arrays.stream(Scope.values()).filter(program::has)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class))));
    }

    private static UUID client(Viewer program) { return program.self().id(); }
}
