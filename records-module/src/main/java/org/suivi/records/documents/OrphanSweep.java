package org.suivi.records.documents;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.jobs.Job;

/**
 * Deletes bytes that no row names, left by an upload whose transaction did not end well. It spares what is younger
 * than a day, because its row may still be on the way.
 */
@ApplicationScoped
class OrphanSweep implements Job {

    private static final Duration SPARED = Duration.ofDays(1);

    private final DocumentStore store;
    private final Documents documents;
    private final Clock clock;

    @Inject
    OrphanSweep(DocumentStore store, Documents documents, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String name() { return "document-sweep"; }

    @Override
    public Duration pause() { return Duration.ofHours(6); }

    @Override
    public void run() {
        store.namesBefore(clock.instant().minus(SPARED)).stream()
                .filter(name -> !documents.names(name)).forEach(store::delete);
    }
}
