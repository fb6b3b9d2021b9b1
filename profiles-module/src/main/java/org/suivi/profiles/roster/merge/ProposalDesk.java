package org.suivi.profiles.roster.merge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;
import org.suivi.sharing.storage.Row;

/** Where somebody looks at values of a source that contradict staff, and takes them over or not. */
@ApplicationScoped
@Transactional
@UseCase
public class ProposalDesk {

    private static final int SHOWN = 200;
    private static final int LOOKED_AT_ONCE = 1_000;
    /** What is proposed about somebody who is no contact any longer waits until that one is named again. */
    private static final String OPEN = """
        select p.id, p.profile_id from profiles_roster_proposal p
         where p.state = 'OPEN' and (p.contact_id is null or exists (
               select t.id from profiles_tie t where t.profile_id = p.profile_id and t.until_on is null
                  and p.target_id in (t.id, t.contact_id)))
         order by p.id limit ? offset ?""";

    private final EntityManager manager;
    private final Sql sql;
    private final ProfileDesk profiles;
    private final VisibleProfiles visible;
    private final ProposalValues values;
    private final Clock clock;

    @Inject
    ProposalDesk(EntityManager manager, Sql sql, ProfileDesk profiles, VisibleProfiles visible,
            ProposalValues values, Clock clock) {
        this.manager = manager;
        this.sql = sql;
        this.profiles = profiles;
        this.visible = visible;
        this.values = values;
        this.clock = clock;
    }

    /** Open proposals about profiles within reach, oldest first, the first 200 of them. */
    public List<ProposalView> open(Viewer viewer) {
        var looked = new HashMap<ProfileId, ProfileView>();
        return within(viewer).stream().map(id -> manager.find(Proposal.class, id))
            .flatMap(one -> values.view(viewer, looked.computeIfAbsent(one.profile(),
                profile -> profiles.open(viewer, profile)), one).stream()).toList();
    }

    /** How many of them there are, up to 200; nobody is shown. */
    @UseCase(quiet = true)
    public int waiting(Viewer viewer) { return within(viewer).size(); }

    /** Others may have many older ones; a page of them says nothing about those of this viewer. */
    private List<UUID> within(Viewer viewer) {
        requireRight(viewer);
        var found = new ArrayList<UUID>();
        int page = LOOKED_AT_ONCE;
        for (int first = 0; page == LOOKED_AT_ONCE && found.size() < SHOWN; first += page) {
            List<Row> rows = sql.rows(OPEN, LOOKED_AT_ONCE, first);
            Set<ProfileId> seen = visible.visible(viewer, rows.stream().map(ProposalDesk::profile).distinct().toList());
            rows.stream().filter(row -> seen.contains(profile(row))).forEach(row -> found.add(row.uuid(0)));
            page = rows.size();
        }
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    private static ProfileId profile(Row row) { return new ProfileId(row.uuid(1)); }

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
