package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.people.SeatRows.Kept;

/**
 * Remembers who sits where. A session is known by a token that only its browser has, here by its hash, and is read from
 * the database on every request: it works on every node and is over on all of them at the same moment.
 */
@ApplicationScoped
public class Seating {

    /** How long someone may do nothing: the time of the last request is written down only every so often. */
    public static final Duration IDLE = Duration.ofMinutes(15).minus(SeatRows.BETWEEN_NOTES);

    private final SeatRows rows;
    private final Clock clock;

    @Inject
    Seating(SeatRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Begins a session and answers its token. */
    public String take(Sitting sitting) {
        String token = Secrets.token();
        rows.add(Secrets.hash(token), sitting, clock.instant());
        return token;
    }

    /** The session, unless it is over: left, idle, too long, or its owner left or was signed out everywhere. */
    public Optional<Sitting> find(String token) {
        Optional<Kept> kept = rows.find(Secrets.hash(token), clock.instant());
        kept.filter(found -> found.isDue(clock.instant())).ifPresent(found -> rows.note(found.id(), clock.instant()));
        return kept.map(Kept::sitting);
    }

    public void move(String token, UUID workspace) { rows.move(Secrets.hash(token), workspace); }

    public void leave(String token) { rows.remove(Secrets.hash(token)); }
}
