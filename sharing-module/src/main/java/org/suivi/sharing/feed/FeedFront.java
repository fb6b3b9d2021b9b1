package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says where the feed ends, for work that nobody asks for: who stands there has nothing to read, whoever it is. */
@ApplicationScoped
public class FeedFront {

    private final Numbering numbering;
    private final Stretches stretches;

    @Inject
    FeedFront(Numbering numbering, Stretches stretches) {
        this.numbering = numbering;
        this.stretches = stretches;
    }

    /** The cursor behind everything that is committed. */
    public String now() {
        numbering.catchUp();
        return stretches.end().toString();
    }
}
