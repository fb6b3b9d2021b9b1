package org.suivi.web.pages.imports;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;

import org.suivi.profiles.roster.online.OnlineWork.Open;
import org.suivi.sharing.jobs.Job;

/** Reads sources in the background, one request after another, and passes what has arrived to the worker of imports. */
@ApplicationScoped
class SourceWorker implements Job {

    private static final Logger LOG = Logger.getLogger(SourceWorker.class.getName());

    private final Set<UUID> working = ConcurrentHashMap.newKeySet();
    private final SourceSteps steps;
    private final ImportWorker imports;
    private final PushContext pages;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    SourceWorker(SourceSteps steps, ImportWorker imports, @Push(channel = "about") PushContext pages) {
        this.steps = steps;
        this.imports = imports;
        this.pages = pages;
    }

    @Override
    public String name() { return "roster-sources"; }

    @Override
    public Duration pause() { return Duration.ofSeconds(5); }

    @Override
    public void run() {
        steps.loading().forEach(this::start);
        for (Open one : steps.staged()) {
            steps.settle(one).ifPresent(imports::start);
            tell(one);
        }
    }

    /** Goes on with a fetch, unless this server is at it already. */
    void start(Open one) {
        if (working.add(one.fetch())) executor.submit(() -> work(one));
    }

    private void work(Open one) {
        try {
            while (steps.step(one)) tell(one);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "Reading " + one.source() + " was interrupted");
        } finally {
            working.remove(one.fetch());
            tell(one);
        }
    }

    private void tell(Open one) { pages.send("changed", one.source().toString()); }
}
