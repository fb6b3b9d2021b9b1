package org.suivi.sharing.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pauses between tries to reach a receiver. */
class BackoffTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

    @Test
    void waitsLongerEachTimeAndNeverJustAsLong() {
        Set<Duration> first = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Duration pause = pause(1, null);
            assertTrue(pause.toMillis() >= 4_000 && pause.toMillis() <= 6_000, pause::toString);
            first.add(pause);
        }
        assertTrue(first.size() > 10, "everybody comes back at the same moment");
        for (int failures = 2; failures < 10; failures++)
            assertTrue(pause(failures, null).compareTo(pause(failures - 1, null)) > 0);
    }

    @Test
    void staysAwayAsLongAsItIsAsked() {
        assertEquals(Duration.ofMinutes(7), pause(1, Duration.ofMinutes(7)));
        assertTrue(pause(9, Duration.ofSeconds(1)).compareTo(Duration.ofHours(6)) > 0);
    }

    @Test
    void triesForTheLastTimeAfterThreeDays() {
        Instant since = NOW.minus(Duration.ofDays(3)).plusSeconds(60);
        assertEquals(NOW.plusSeconds(60), Backoff.next(12, since, NOW, Duration.ofDays(1)));
        assertFalse(Backoff.isOver(since, NOW));
        assertTrue(Backoff.isOver(since, NOW.plusSeconds(60)));
    }

    private static Duration pause(int failures, Duration asked) {
        return Duration.between(NOW, Backoff.next(failures, NOW, NOW, asked));
    }
}
