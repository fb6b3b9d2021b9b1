package org.suivi.profiles.roster.online;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.InterruptedImports.Interrupted;

/**
 * What a worker does for sources when nobody asks: begin what is due, go on with what is open, bring in what may be.
 */
@ApplicationScoped
public class OnlineWork {

    private final Due due;
    private final Loading loading;
    private final Settling settling;

    @Inject
    OnlineWork(Due due, Loading loading, Settling settling) {
        this.due = due;
        this.loading = loading;
        this.settling = settling;
    }

    /** A fetch that is not over, and its source. */
    public record Open(UUID fetch, UUID source) {}

    /** Begins what is due, and answers the fetches whose pages are arriving. */
    public List<Open> loading() {
        due.sources().forEach(due::begin);
        return due.loading();
    }

    /** Sends one request of a fetch. @return whether more can be done at once */
    public boolean step(UUID fetch) { return loading.step(fetch); }

    /** Fetches that were handed over to imports. */
    public List<Open> staged() { return due.staged(); }

    /** Looks after the import of a fetch: answers it as long as a worker has to be at it. */
    public Optional<Interrupted> settle(UUID fetch) { return settling.settle(fetch); }
}
