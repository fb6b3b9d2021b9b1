package org.suivi.sharing.clients;

import org.suivi.sharing.Passing;
import org.suivi.sharing.Refusal;

/** The client has called as often as it may within this minute. */
public final class TooManyCalls extends Refusal implements Passing {

    private final long seconds;

    public TooManyCalls(long seconds) {
        super(Kind.CONFLICT, "too-many-calls", seconds);
        this.seconds = seconds;
    }

    /** When the next call counts. */
    @Override
    public long seconds() { return seconds; }
}
