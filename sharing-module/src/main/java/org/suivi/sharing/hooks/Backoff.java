package org.suivi.sharing.hooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after a message was not taken: longer each time, not all at the same moment, three days in all. */
final class Backoff {

    static final Duration PATIENCE = Duration.ofDays(3);

    /** The last one goes on until patience ends. */
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30),
        Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1),
        Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(8));
    private static final double SPREAD = 0.2;

    private Backoff() {}

    /**
     * The moment of the next try, never behind the end of patience, so that the last one is made right then.
     *
     * @param failures how many have failed in a row, at least one
     * @param asked    how long the other side wants to be left alone; null when it did not say
     */
    static Instant next(int failures, Instant since, Instant now, Duration asked) {
        long pause = PAUSES.get(Math.min(failures, PAUSES.size()) - 1).toMillis();
        Duration own =
            Duration.ofMillis((long) (pause * ThreadLocalRandom.current().nextDouble(1 - SPREAD, 1 + SPREAD)));
        Instant next = now.plus(asked == null || asked.compareTo(own) < 0 ? own : asked);
        Instant end = since.plus(PATIENCE);
        return next.isAfter(end) ? end : next;
    }

    static boolean isOver(Instant since, Instant now) { return !now.isBefore(since.plus(PATIENCE)); }
}
