package org.suivi.profiles.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.profiles.identity.IdentityDesk;
import org.suivi.profiles.identity.Likeness;
import org.suivi.profiles.identity.PossibleDuplicate;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where systems send people, ask who may be somebody they know, and whom their keys stand for. */
@ApplicationScoped
@Transactional
@UseCase
public class BatchDesk {

    private final IdentityDesk identities;

    @Inject
    BatchDesk(IdentityDesk identities) { this.identities = identities; }

    /** Brings at most {@link Batch#MOST} people in at once; what cannot be done is part of the answer. */
    public BatchReport apply(Viewer viewer, Batch batch) { throw new UnsupportedOperationException(); }

    /** Lays at most {@link Batch#MOST_OF_JOB} people out for a worker; how far it is says {@link RunLog#run}. */
    public UUID submit(Viewer viewer, Batch batch) { throw new UnsupportedOperationException(); }

    /** What became of people of a job so far, in their order, from the given place on. */
    public List<BatchResult> results(Viewer viewer, UUID job, int first, int size) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }
}
