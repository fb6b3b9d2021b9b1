package org.suivi.web.pages.administration;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.suivi.sharing.jobs.JobView;

/** Jobs whose end a page waits for. Not for ever: whoever has left it open is to be signed out like everybody. */
final class Awaited implements Serializable {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long serialVersionUID = 1L;

    /** When they had ended last. */
    private final Map<String, Instant> jobs = new HashMap<>();
    private Instant until = Instant.MIN;

    void add(JobView job, Instant now) {
        jobs.put(job.name(), job.finishedAt());
        until = now.plus(PATIENCE);
    }

    boolean any(Instant now) { return !jobs.isEmpty() && now.isBefore(until); }

    /** Those that have ended since; nobody waits for them any more. */
    List<JobView> ended(List<JobView> shown) {
        List<JobView> ended = shown.stream().filter(this::hasEnded).toList();
        ended.forEach(job -> jobs.remove(job.name()));
        return ended;
    }

    private boolean hasEnded(JobView job) {
        return jobs.containsKey(job.name()) && job.resting() && !Objects.equals(jobs.get(job.name()), job.finishedAt());
    }
}
