package org.suivi.sharing.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.suivi.sharing.storage.StorageReady;

/** Runs the jobs that are due. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private final JobRows rows;
    private final Instance<Job> jobs;
    private final String node = UUID.randomUUID().toString();
    private volatile boolean ready;
    private volatile String running;

    @Inject
    Jobs(JobRows rows, @Any Instance<Job> jobs) {
        this.rows = rows;
        this.jobs = jobs;
    }

    void on(@Observes StorageReady fact) { ready = true; }

    /** Runs every job that is due and that no other node runs. Called by the timer of the application. */
    public void runDue() {
        if (!ready) return;
        Set<String> resting = rows.resting();
        jobs.stream().filter(job -> !resting.contains(job.name())).forEach(this::runIfDue);
    }

    /** Holds on to the job that runs here, so that no other node takes it for lost. Called by a timer of its own. */
    public void keepRunning() {
        String job = running;
        if (job != null) rows.keep(job, node);
    }

    /** Every job that ever ran, with its last and its next run. */
    public List<JobView> all() { return rows.all(); }

    /** Those that are worth asking for. */
    public Set<String> worthAsking() {
        return jobs.stream().filter(Job::worthAsking).map(Job::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Has a node begin the job within seconds; false if it is about to begin or runs already. */
    public boolean hurry(String name) { return rows.hurry(name); }

    private void runIfDue(Job job) {
        if (!rows.take(job.name(), node)) return;
        String outcome = "failed";
        running = job.name();
        try {
            job.run();
            outcome = "done";
        } catch (RuntimeException failure) {
            outcome = failure.getClass().getSimpleName();
            LOG.log(Level.WARNING, "job failed: " + job.name(), failure);
        } finally {
            running = null;
            rows.giveBack(job.name(), node, job.pause(), outcome);
        }
    }
}
