package org.suivi.sharing.clients;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts by the minute, on this node; with each new minute everything is forgotten. */
final class Minutes<K> {

    private static final int MOST_KEYS = 100_000;

    private final Clock clock;
    private volatile Minute<K> minute = new Minute<>(0, new ConcurrentHashMap<>());

    Minutes(Clock clock) { this.clock = clock; }

    /** One minute and what was counted in it. */
    private record Minute<K>(long number, Map<K, AtomicLong> counts) {}

    /** How often the key was counted in this minute, this time included. */
    long count(K key) {
        Map<K, AtomicLong> counts = now().counts();
        if (counts.size() >= MOST_KEYS && !counts.containsKey(key)) return Long.MAX_VALUE;
        return counts.computeIfAbsent(key, any -> new AtomicLong()).incrementAndGet();
    }

    long secondsLeft() { return 60 - clock.instant().getEpochSecond() % 60; }

    private Minute<K> now() {
        long number = clock.instant().getEpochSecond() / 60;
        Minute<K> last = minute;
        return last.number() == number ? last : next(number);
    }

    private synchronized Minute<K> next(long number) {
        if (minute.number() != number) minute = new Minute<>(number, new ConcurrentHashMap<>());
        return minute;
    }
}
