package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.suivi.sharing.storage.Settings;

/**
 * How often a program may call within a minute, counted on each node by itself: the setting
 * {@code suivi.api.calls}, 3,000 without.
 */
@ApplicationScoped
public class Quota {

    private final Minutes<UUID> minutes;

    @Inject
    Quota(Clock clock) { this.minutes = new Minutes<>(clock); }

    /**
     * What is left after a call.
     *
     * @param remaining below zero when the call was one too many
     * @param reset     seconds until counting begins anew
     */
    public record Left(long limit, long remaining, long reset) {

        public boolean exceeded() { return remaining < 0; }
    }

    /** Counts a call. */
    public Left take(UUID client) {
        long limit = Settings.find("suivi.api.calls").map(Long::valueOf).orElse(3000L);
        return new Left(limit, limit - minutes.count(client), minutes.secondsLeft());
    }
}
