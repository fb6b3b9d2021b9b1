package org.suivi.sharing.jobs;

import java.time.Duration;

/** Something that is done again and again without anyone asking, on one node at a time. */
public interface Job {

    /** Short and lasting: the key of its row, such as {@code audit-seal}. */
    String name();

    /** From the end of one run to the beginning of the next. */
    Duration pause();

    /** Whether there is a reason to ask for a run: not of what looks again within the minute anyway. */
    default boolean worthAsking() { return pause().compareTo(Duration.ofMinutes(1)) >= 0; }

    /** Does what is due; begins its own transactions. */
    void run();
}
