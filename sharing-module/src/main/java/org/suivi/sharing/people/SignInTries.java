package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/**
 * Slows guessing down. Tries are counted before the password is looked at, so that many at once gain nothing, and for
 * names that do not exist alike. A stranger's tries never keep a person out at an address known from before.
 */
@ApplicationScoped
class SignInTries {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final EntityManager em;
    private final Clock clock;

    @Inject
    SignInTries(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Counts a try that may yet turn out to be right. */
    @Transactional
    public void begin(String login, String address) {
        List<Bucket> buckets = known(login, address) ? List.of(Bucket.of(login, address)) : Bucket.all(login, address);
        Instant now = clock.instant();
        buckets.forEach(bucket -> count(bucket, now));
    }

    /** The try was right: it and the failures of this person at this address are forgotten. */
    @Transactional
    public void succeeded(String login, String address) {
        for (Bucket bucket : Bucket.all(login, address))
            Sql.of(em, "update sharing_sign_in_failure set failures = greatest(failures - 1, 0) where bucket = :bucket")
                .with("bucket", bucket.hash()).run();
        Sql.of(em, "delete from sharing_sign_in_failure where bucket = :bucket")
            .with("bucket", Bucket.of(login, address).hash()).run();
        Sql.of(em, """
                insert into sharing_known_address (staff_id, address, last_at)
                select staff_id, :address, :now from sharing_account where login = :login
                on duplicate key update last_at = values(last_at)""")
            .with("address", Secrets.hash(address)).with("now", clock.instant()).with("login", login).run();
    }

    /** Removes what counts no more. */
    @Transactional
    public void forgetOld() {
        Sql.of(em, "delete from sharing_sign_in_failure where last_at < :before")
            .with("before", clock.instant().minus(FORGOTTEN_AFTER)).run();
    }

    private void count(Bucket bucket, Instant now) {
        Sql.of(em, """
                insert into sharing_sign_in_failure (bucket, failures, last_at) values (:bucket, 0, :now)
                on duplicate key update failures = failures""").with("bucket", bucket.hash()).with("now", now).run();
        Row row = Sql.of(em, "select failures, last_at from sharing_sign_in_failure where bucket = :bucket for update")
            .with("bucket", bucket.hash()).first().orElseThrow();
        Duration since = sinceThen(row.instant(1), now);
        long failures = since.compareTo(FORGOTTEN_AFTER) > 0 ? 0 : row.number(0);
        Duration wait = bucket.waitAfter(failures).minus(since);
        if (!wait.isNegative() && !wait.isZero()) throw new TooManyTries(wait);
        Sql.of(em, "update sharing_sign_in_failure set failures = :failures, last_at = :now where bucket = :bucket")
            .with("failures", failures + 1).with("now", now).with("bucket", bucket.hash()).run();
    }

    /** A clock that was put back makes nobody wait for longer. */
    private static Duration sinceThen(Instant last, Instant now) {
        return now.isBefore(last) ? Duration.ZERO : Duration.between(last, now);
    }

    private boolean known(String login, String address) {
        return Sql.of(em, """
                select count(*) from sharing_known_address k join sharing_account a on a.staff_id = k.staff_id
                 where a.login = :login and k.address = :address""")
            .with("login", login).with("address", Secrets.hash(address)).number() > 0;
    }

    /**
     * One count of failures: of a name at an address, of an address, or of a name.
     *
     * @param free    failures before anyone has to wait
     * @param longest the wait that doubling ends at
     */
    private record Bucket(byte[] hash, int free, Duration longest) {

        static Bucket of(String login, String address) {
            return new Bucket(Secrets.hash("both|" + login + "|" + address), 5, Duration.ofMinutes(1));
        }

        /** Always in the same order, so that two tries never wait for each other. */
        static List<Bucket> all(String login, String address) {
            return Arrays.asList(of(login, address),
                new Bucket(Secrets.hash("address|" + address), 50, Duration.ofMinutes(5)),
                new Bucket(Secrets.hash("login|" + login), 20, Duration.ofMinutes(15)));
        }

        /** 5 s after the last free failure, then doubling. */
        Duration waitAfter(long failures) {
            if (failures < free) return Duration.ZERO;
            Duration wait = Duration.ofSeconds(5L << Math.min(failures - free, 10));
            return wait.compareTo(longest) > 0 ? longest : wait;
        }
    }
}
