package org.suivi.profiles.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.profiles.ProfileViews;
import org.suivi.profiles.identity.IdentityDesk;
import org.suivi.profiles.identity.Likeness;
import org.suivi.profiles.identity.PossibleDuplicate;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Busy;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where systems send people, ask who may be somebody they know, and whom their keys stand for. */
@ApplicationScoped
@Transactional
@UseCase
public class BatchDesk {

    /** Each holds two connections of the pool, one of them for its answer; the others are for everybody else. */
    private static final int AT_ONCE = 8;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Batches batches;
    private final Jobs jobs;
    private final Runs runs;
    private final ExternalIds keys;
    private final IdentityDesk identities;
    private final ProfileRights rights;
    private final ProfileViews views;
    private final Sql sql;

    @Inject
    BatchDesk(Batches batches, Jobs jobs, Runs runs, ExternalIds keys, IdentityDesk identities, ProfileRights rights,
            ProfileViews views, Sql sql) {
        this.batches = batches;
        this.jobs = jobs;
        this.runs = runs;
        this.keys = keys;
        this.identities = identities;
        this.rights = rights;
        this.views = views;
        this.sql = sql;
    }

    /**
     * Brings at most {@link Batch#MOST} people in at once; what cannot be done is part of the answer. {@link Busy} when
     * this server is at work on as many batches as it can be.
     */
    public BatchReport apply(Viewer viewer, Batch batch) {
        require(viewer, batch, Batch.MOST);
        if (!turns.tryAcquire()) throw new Busy();
        try {
            return batches.apply(viewer, batch);
        } finally {
            turns.release();
        }
    }

    /**
     * Brings one person in and says what the profile says then. Only what is wrong with the person is part of the
     * answer; all else is thrown.
     *
     * @param seen what it is meant for, or null for whatever is there; {@link ChangedMeanwhile} when that is another
     */
    public Brought bring(Viewer viewer, Batch batch, Seen seen) {
        require(viewer, batch, 1);
        BatchResult result = batches.one(viewer, batch, () -> requireUnchanged(viewer, seen)).results().get(0);
        if (result.version() == 0) return new Brought(result, null);
        return new Brought(result, rights.see(viewer, List.of(result.profile())).stream().map(views::of).findFirst()
            .orElse(null));
    }

    /** The version of the profile that a system knows by a key. */
    public record Seen(String system, String key, long version) {}

    private void requireUnchanged(Viewer viewer, Seen seen) {
        if (seen == null) return;
        ProfileId known = byExternalId(viewer, seen.system(), seen.key()).orElseThrow(ChangedMeanwhile::new);
        sql.lock("profiles_profile", known.value());
        ChangedMeanwhile.unlessSame(seen.version(), views.of(rights.see(viewer, known)).version());
    }

    /** Lays at most {@link Batch#MOST_OF_JOB} people out for a worker; how far it is says {@link RunLog#run}. */
    public UUID submit(Viewer viewer, Batch batch) {
        require(viewer, batch, Batch.MOST_OF_JOB);
        if (batch.mode() == Batch.Mode.ATOMIC) throw new InvalidValue("mode", "unknown");
        return jobs.submit(viewer, batch);
    }

    /** What became of people of a job so far, in their order, from the given place on. */
    public List<BatchResult> results(Viewer viewer, UUID job, int first, int size) {
        return jobs.results(runs.find(viewer, job).id(), first, size);
    }

    /** Profiles within reach that may be the person, likeliest first. */
    public List<PossibleDuplicate> matches(Viewer viewer, Likeness likeness) {
        return identities.possibleDuplicates(viewer, likeness);
    }

    /** The profile within reach that the system knows by that key. */
    public Optional<ProfileId> byExternalId(Viewer viewer, String system, String value) {
        return Optional.ofNullable(byExternalIds(viewer, system, List.of(value)).get(value));
    }

    /** The profiles within reach that the system knows by these keys; a key that stands for none is missing. */
    public Map<String, ProfileId> byExternalIds(Viewer viewer, String system, List<String> values) {
        return keys.of(viewer, system, values);
    }

    private static void require(Viewer viewer, Batch batch, int most) {
        viewer.require(Scope.PROFILES_WRITE);
        Runs.requireRight(viewer);
        if (batch.people().isEmpty()) throw new InvalidValue("people", "required");
        if (batch.people().size() > most) throw new InvalidValue("people", "too-many", most);
    }
}
