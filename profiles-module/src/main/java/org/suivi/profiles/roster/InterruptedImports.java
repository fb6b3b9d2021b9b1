package org.suivi.profiles.roster;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.sharing.Scope;

/** Says which imports a worker was at when the server stopped; it discloses nothing else about them. */
@ApplicationScoped
public class InterruptedImports {

    private static final String WORKING = """
        select r from RosterRun r where r.state in :states order by r.receivedAt""";

    private final EntityManager manager;

    @Inject
    InterruptedImports(EntityManager manager) { this.manager = manager; }

    /**
     * An import, and who it is done for and where.
     *
     * @param scopes of the system that sent it; null for a person
     */
    public record Interrupted(UUID run, UUID staff, UUID workspace, Set<Scope> scopes) {}

    public List<Interrupted> all() {
        return manager.createQuery(WORKING, RosterRun.class)
            .setParameter("states", List.of(RunState.CHECKING, RunState.RUNNING, RunState.UNDOING)).getResultList()
            .stream().map(RosterRun::interrupted).toList();
    }
}
