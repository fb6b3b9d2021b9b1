package org.suivi.web.rest.webhooks;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.suivi.sharing.jobs.Job;

/** Has messages sent in the background, for some hooks at a time, so that a slow receiver keeps nobody waiting. */
@ApplicationScoped
class HookWorker implements Job {

    private static final Logger LOG = Logger.getLogger(HookWorker.class.getName());
    private static final int AT_ONCE = 8;

    /** After so many stretches it is the turn of others that have waited longer. */
    private static final int STRETCHES = 10;

    private final Set<UUID> working = ConcurrentHashMap.newKeySet();
    private final HookSteps steps;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    HookWorker(HookSteps steps) { this.steps = steps; }

    @Override
    public String name() { return "webhooks"; }

    @Override
    public Duration pause() { return Duration.ofSeconds(1); }

    @Override
    public void run() {
        for (UUID hook : steps.due())
            if (working.size() < AT_ONCE && working.add(hook)) executor.submit(() -> work(hook));
    }

    private void work(UUID hook) {
        try {
            int stretches = 0;
            while (steps.step(hook) && ++stretches < STRETCHES);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "Sending for " + hook + " was interrupted");
        } finally {
            working.remove(hook);
        }
    }
}
