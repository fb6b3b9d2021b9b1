package org.suivi.sharing.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.testing.TestClock;

/** A client may call so often in a minute; another is not in its way. */
class QuotaTest {

    private final TestClock time = new TestClock();
    private final Quota quota = new Quota(time);
    private final UUID client = UUID.randomUUID();

    @BeforeEach
    void threeAMinute() {
        System.setProperty("suivi.api.calls", "3");
        time.set(Instant.parse("2026-09-01T08:00:10Z"));
    }

    @AfterEach
    void asItWas() { System.clearProperty("suivi.api.calls"); }

    @Test
    void countsDownAndBeginsAnewWithTheMinute() {
        assertEquals(2, quota.take(client).remaining());
        quota.take(client);
        assertFalse(quota.take(client).exceeded());
        Quota.Left over = quota.take(client);
        assertTrue(over.exceeded());
        assertTrue(over.reset() > 0 && over.reset() <= 50);
        assertFalse(quota.take(UUID.randomUUID()).exceeded());
        time.move(Duration.ofMinutes(1));
        assertEquals(2, quota.take(client).remaining());
    }
}
