package org.suivi.sharing.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.audit.UseCase;
import org.suivi.sharing.jobs.JobView;
import org.suivi.sharing.jobs.Jobs;

/** Where administrators look after the jobs of Suivi. */
@Transactional
@UseCase
@ApplicationScoped
public class JobDesk {

    private final Jobs jobs;
    private final AuditTrail trail;

    @Inject
    JobDesk(Jobs jobs, AuditTrail trail) {
        this.jobs = jobs;
        this.trail = trail;
    }

    /** Every job that ever ran. */
    @UseCase(quiet = true)
    public List<JobView> all(Viewer viewer) {
        viewer.require(Role.ADMINISTRATOR);
        return jobs.all();
    }

    /** The names of those that can be asked for. */
    @UseCase(quiet = true)
    public Set<String> worthAsking(Viewer viewer) {
        viewer.require(Role.ADMINISTRATOR);
        return jobs.worthAsking();
    }

    /** @return false if the job runs or is about to: it is not run twice */
    public boolean begin(Viewer viewer, String job) {
        viewer.require(Role.ADMINISTRATOR);
        if (!jobs.worthAsking().contains(job)) throw new NotVisible();
        trail.path("job asked " + job);
        return jobs.hurry(job);
    }
}
