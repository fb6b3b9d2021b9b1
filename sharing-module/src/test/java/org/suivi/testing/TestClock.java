package org.suivi.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that runs as usual until a test moves it; take it with {@code @Inject TestClock}. */
public class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Moves time forward, or back when negative. */
    public void move(Duration by) { ahead = ahead.plus(by); }

    /** Lets it be that instant now; time goes on from there. */
    public void set(Instant now) { ahead = Duration.between(Instant.now(), now); }

    public void reset() { ahead = Duration.ZERO; }

    @Override
    public Instant instant() { return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS); }

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { throw new UnsupportedOperationException("Suivi keeps instants in UTC"); }
}
