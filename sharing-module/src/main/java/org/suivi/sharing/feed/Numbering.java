package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has everything that is committed numbered, as far as one caller may be kept waiting for it. */
@ApplicationScoped
class Numbering {

    private static final int TURNS = 20;

    private final Waiting waiting;
    private final Numbers numbers;

    @Inject
    Numbering(Waiting waiting, Numbers numbers) {
        this.waiting = waiting;
        this.numbers = numbers;
    }

    void catchUp() {
        for (int turn = 0; turn < TURNS && !waiting.isEmpty(); turn++)
            if (numbers.giveSome() < Numbers.AT_ONCE) return;
    }
}
