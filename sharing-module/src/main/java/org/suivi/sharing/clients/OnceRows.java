package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** The rows that requests with a key leave: first the key, then, with the effect, the answer. */
@ApplicationScoped
class OnceRows {

    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager em;
    private final Clock clock;

    @Inject
    OnceRows(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * Lets the key have a row that the next transaction can lock. It looks first: an insert that meets a row waits for
     * whoever holds it, and nobody is to wait for a request that is being carried out.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(OnceKey once) {
        if (with(once, "select 1 from sharing_once where client_id = :client and once_key = :key").first().isPresent())
            return;
        with(once, """
                insert ignore into sharing_once (client_id, once_key, request_hash, begun_at)
                values (:client, :key, :request, :now)""")
            .with("request", once.request()).with("now", clock.instant()).run();
    }

    /** Tells the answer of before, or carries the request out and keeps what it answers in the same commit. */
    @Transactional
    public Answer run(OnceKey once, Supplier<Answer> effect) {
        Row row = with(once, """
                select request_hash, status, content_type, headers, body from sharing_once
                 where client_id = :client and once_key = :key for update skip locked""")
            .first().orElseThrow(RequestInProgress::new);
        if (!MessageDigest.isEqual(row.bytes(0), once.request())) throw new KeyReused();
        if (row.text(1) != null) return answer(row);
        Answer answer = effect.get();
        if (answer.isFinal()) keep(once, answer);
        return answer;
    }

    /** Removes what is older than a day. */
    @Transactional
    public void forgetOld() {
        Sql.of(em, "delete from sharing_once where begun_at < :before")
            .with("before", clock.instant().minus(KEPT)).run();
    }

    private void keep(OnceKey once, Answer answer) {
        with(once, """
                update sharing_once set status = :status, content_type = :type, headers = :headers, body = :body
                 where client_id = :client and once_key = :key""")
            .with("status", answer.status()).with("type", answer.contentType())
            .with("headers", answer.headerLines()).with("body", answer.body()).run();
    }

    private Sql with(OnceKey once, String text) {
        return Sql.of(em, text).with("client", once.client()).with("key", once.key());
    }

    private static Answer answer(Row row) {
        return new Answer((int) row.number(1), row.text(2), Answer.headers(row.text(3)), row.bytes(4));
    }
}
