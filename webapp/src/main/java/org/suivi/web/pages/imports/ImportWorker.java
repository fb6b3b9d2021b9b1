package org.suivi.web.pages.imports;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;

import org.suivi.profiles.roster.InterruptedImports.Interrupted;
import org.suivi.profiles.roster.JobSubmitted;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.jobs.Job;
import org.suivi.sharing.storage.StorageReady;

/**
 * Works through imports in the background and tells their pages after each step. What was interrupted is taken up after
 * a restart, and from time to time: the database may have been away for a while.
 */
@ApplicationScoped
class ImportWorker implements Job {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    private volatile Map<Interrupted, String> seen = Map.of();
    private final Set<UUID> working = ConcurrentHashMap.newKeySet();
    private final ImportWork work;
    private final Background background;
    private final PushContext pages;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    ImportWorker(ImportWork work, Background background, @Push(channel = "about") PushContext pages) {
        this.work = work;
        this.background = background;
        this.pages = pages;
    }

    /** Begins, or goes on, unless this server is at it already. */
    void start(Viewer viewer, UUID run) {
        start(new Interrupted(run, viewer.self().id(), viewer.workspace().id(), null));
    }

    void on(@Observes StorageReady ready) { background.interrupted().forEach(this::start); }

    @Override
    public String name() { return "imports"; }

    @Override
    public Duration pause() { return Duration.ofMinutes(5); }

    /** Takes up what has come no further since the last look, since another server may be at work on the others. */
    @Override
    public void run() {
        var now = background.progress();
        now.forEach((one, far) -> {
            if (far.equals(seen.get(one))) start(one);
        });
        seen = now;
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobSubmitted submitted) { start(submitted.job()); }

    void start(Interrupted one) {
        if (working.add(one.run())) executor.submit(() -> work(one));
    }

    private void work(Interrupted one) {
        try {
            while (work.step(one)) tell(one);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "Import " + one.run() + " was interrupted");
        } finally {
            working.remove(one.run());
            tell(one);
        }
    }

    private void tell(Interrupted one) { pages.send("changed", one.run().toString()); }
}
