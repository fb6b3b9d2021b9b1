package org.suivi.profiles.roster.merge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where somebody looks at values of a source that contradict staff, and takes them over or not. */
@ApplicationScoped
@Transactional
@UseCase
public class ProposalDesk {

    private static final int SHOWN = 200;

    private final EntityManager manager;
    private final ProfileDesk profiles;
    private final VisibleProfiles visible;
    private final ProposalValues values;
    private final Clock clock;

    @Inject
    ProposalDesk(EntityManager manager, ProfileDesk profiles, VisibleProfiles visible, ProposalValues values,
            Clock clock) {
        this.manager = manager;
        this.profiles = profiles;
        this.visible = visible;
        this.values = values;
        this.clock = clock;
    }

    /** Open proposals about profiles within reach, oldest first. */
    public List<ProposalView> open(Viewer viewer) {
        requireRight(viewer);
        return manager.createQuery("select p from Proposal p where p.state = :s order by p.id", Proposal.class)
            .setParameter("s", Proposal.State.OPEN).setMaxResults(SHOWN).getResultList().stream()
            .filter(one -> visible.sees(viewer, one.profile()))
            .flatMap(one -> values.view(viewer, profiles.open(viewer, one.profile()), one).stream()).toList();
    }

    /** Writes the proposed value in place of what stands there. */
    public void accept(Viewer viewer, UUID proposal) {
        var open = lock(viewer, proposal);
        values.take(viewer, profiles.open(viewer, open.profile()), open);
        open.decide(Proposal.State.ACCEPTED, viewer, clock.instant());
    }

    /** Leaves what stands; the same value is not proposed again. */
    public void dismiss(Viewer viewer, UUID proposal) {
        lock(viewer, proposal).decide(Proposal.State.DISMISSED, viewer, clock.instant());
    }

    private Proposal lock(Viewer viewer, UUID id) {
        requireRight(viewer);
        return Optional.ofNullable(manager.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(one -> visible.sees(viewer, one.profile())).orElseThrow(NotVisible::new);
    }

    private static void requireRight(Viewer viewer) {
        viewer.require(Role.COORDINATOR, Role.SECRETARY, Role.SCHOOL_MANAGER);
    }
}
